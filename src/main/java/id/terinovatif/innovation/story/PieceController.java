package id.terinovatif.innovation.story;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.web.Faults;
import id.terinovatif.story.Atom;
import id.terinovatif.story.Instruction;
import id.terinovatif.story.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One piece of a story, asked once. */
@Controller
class PieceController {
    private final Innovations innovations;
    private final StoryPages pages;
    private final Telling telling;

    PieceController(Innovations innovations, StoryPages pages, Telling telling) {
        this.innovations = innovations;
        this.pages = pages;
        this.telling = telling;
    }

    @GetMapping("/inovasi/{id}/cerita/bahan/{isian}")
    String piece(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable String isian,
            @RequestParam MultiValueMap<String, String> asked,
            Model model) {
        var innovation = innovations.visibleTo(user).get(id);
        var atom = atom(isian);
        var story = pages.story(innovation);
        model.addAttribute("fromKit", fromKit(asked));
        return show(user, innovation, atom, story.kept(atom.code()), Faults.none(), null, model);
    }

    @PostMapping("/inovasi/{id}/cerita/bahan/{isian}")
    Object save(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable String isian,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            RedirectAttributes flash) {
        var innovation = innovations.visibleTo(user).get(id);
        var atom = atom(isian);
        var form = PieceForm.of(atom, typed);
        model.addAttribute("fromKit", fromKit(typed));
        if (!form.faults().isEmpty())
            return again(
                    show(user, innovation, atom, form.kept(), form.faults(), null, model),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        if (!telling.piece(user, id, atom, form.kept(), form.base())) {
            var theirs = pages.story(innovation).pieces().get(atom.code());
            return again(show(user, innovation, atom, form.kept(), Faults.none(), theirs, model), HttpStatus.CONFLICT);
        }
        flash.addFlashAttribute("message", atom.label() + " tersimpan.");
        return "redirect:/inovasi/" + id + (fromKit(typed) ? "/kit#" : "/cerita#") + atom.code();
    }

    /** Whether the person came from the kit's page and goes on there. */
    private static boolean fromKit(MultiValueMap<String, String> typed) {
        return "kit".equals(typed.getFirst("dari"));
    }

    private static ModelAndView again(String page, HttpStatus status) {
        return new ModelAndView(page, Map.of(), status);
    }

    private String show(
            User user,
            Innovation innovation,
            Atom atom,
            String value,
            Faults faults,
            Story.@Nullable Piece theirs,
            Model model) {
        var rows = new ArrayList<>(Result.read(value));
        while (rows.size() < PieceForm.ROWS) rows.add(Result.EMPTY);
        model.addAttribute("innovation", innovation);
        model.addAttribute("atom", atom);
        model.addAttribute("value", value);
        model.addAttribute("told", pages.story(innovation).told(atom.code()));
        model.addAttribute("rows", atom.from() == Atom.From.RESULTS ? rows : List.of());
        model.addAttribute("steps", atom.from() == Atom.From.STEPS ? steps(value) : List.of());
        model.addAttribute("revision", pages.story(innovation).revision(atom.code()));
        model.addAttribute("theirs", theirs);
        model.addAttribute("writes", StoryPages.writes(user, innovation));
        model.addAttribute("faults", faults);
        return "innovation/story/bahan";
    }

    private static List<Instruction> steps(String kept) {
        var steps = new ArrayList<>(Instruction.read(kept));
        while (steps.size() < PieceForm.STEPS) steps.add(Instruction.EMPTY);
        return steps;
    }

    /** One that is written here; the others have pages of their own. */
    private static Atom atom(String code) {
        return Atom.of(code).filter(Atom::own).orElseThrow(Missing::new);
    }
}
