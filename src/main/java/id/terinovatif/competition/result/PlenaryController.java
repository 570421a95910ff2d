package id.terinovatif.competition.result;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.competition.call.Calls;
import id.terinovatif.competition.call.State;
import id.terinovatif.competition.jury.Jurors;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The plenary: raw and adjusted side by side, what the rules still ask for, and the decision. */
@Controller
class PlenaryController {
    private final Calls calls;
    private final Results results;
    private final Plenary plenary;
    private final Further further;
    private final Jurors jurors;

    PlenaryController(Calls calls, Results results, Plenary plenary, Further further, Jurors jurors) {
        this.calls = calls;
        this.results = results;
        this.plenary = plenary;
        this.further = further;
        this.jurors = jurors;
    }

    @GetMapping("/lomba/{id}/pleno")
    String page(@SignedIn User user, @PathVariable long id, Model model) {
        var call = calls.organised(user, id);
        var result = results.of(call);
        model.addAttribute("call", call);
        model.addAttribute("result", result);
        model.addAttribute("jurors", jurors.of(call));
        model.addAttribute("another", further.forAnother(call, result));
        model.addAttribute("tie", Ties.byCriterion(call, result.minutes(), result.atLine()));
        model.addAttribute("votes", Voting.open(call, result.atLine()));
        model.addAttribute(
                "voted",
                Voting.words(result.minutes().chain(), call.state() == State.READ ? result.atLine() : List.of()));
        var next = Further.next(call);
        model.addAttribute("next", next.isPresent() ? call.rules().stage(next.getAsInt()) : null);
        return "competition/result/pleno";
    }

    @PostMapping("/lomba/{id}/pleno")
    String seal(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes flash) {
        calls.organised(user, id);
        var present = typed.getOrDefault("hadir", List.of());
        plenary.seal(
                user,
                id,
                new Plenary.Decided(
                        under(typed, "penghargaan."),
                        under(typed, "alasan."),
                        present,
                        String.join(" ", typed.getOrDefault("catatan", List.of()))
                                .strip()));
        flash.addFlashAttribute(
                "message", "Hasil sementara diumumkan. Berita acaranya bisa dicetak dan ditandatangani.");
        return "redirect:/lomba/" + id;
    }

    private static Map<String, String> under(MultiValueMap<String, String> typed, String prefix) {
        var found = new HashMap<String, String>();
        typed.toSingleValueMap().forEach((field, text) -> {
            if (field.startsWith(prefix)) found.put(field.substring(prefix.length()), text);
        });
        return found;
    }

    /** {@code langkah} is tahap, ketiga or batas. */
    @PostMapping("/lomba/{id}/tahap")
    String next(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam(defaultValue = "tahap") String langkah,
            RedirectAttributes flash) {
        calls.organised(user, id);
        switch (langkah) {
            case "ketiga" -> further.third(user, id);
            case "batas" -> further.tie(user, id);
            default -> further.begin(user, id);
        }
        flash.addFlashAttribute("message", "Sudah dibagikan ke meja juri.");
        return "redirect:/lomba/" + id;
    }
}
