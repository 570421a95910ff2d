package id.terinovatif.ideas;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.TypedDate;
import id.terinovatif.shared.web.Faults;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office's and the agencies' side of the box. */
@Controller
class IdeaDeskController {
    private static final int MOST = 100;

    private final Proposals proposals;
    private final Moving moving;
    private final IdeaDeskPage page;
    private final Numbers numbers;
    private final Clock clock;

    IdeaDeskController(Proposals proposals, Moving moving, IdeaDeskPage page, Numbers numbers, Clock clock) {
        this.proposals = proposals;
        this.moving = moving;
        this.page = page;
        this.numbers = numbers;
        this.clock = clock;
    }

    @GetMapping("/gagasan/meja")
    String desk(@SignedIn User user, Model model) {
        var now = clock.instant();
        var zone = user.region().zone();
        var all = proposals.desk(user, MOST);
        model.addAttribute("proposals", all);
        model.addAttribute(
                "late",
                all.stream()
                        .filter(one -> !one.state().last() && Clockwork.late(one, now, zone))
                        .map(Proposal::id)
                        .toList());
        model.addAttribute("counted", numbers.of(user.regionId(), zone));
        model.addAttribute("user", user);
        model.addAttribute("zone", zone);
        return "ideas/meja";
    }

    @GetMapping("/gagasan/meja/{id:\\d{1,18}}")
    String one(@SignedIn User user, @PathVariable long id, Model model) {
        return page.of(user, id, Map.of(), Faults.none(), model);
    }

    @PostMapping("/gagasan/meja/{id:\\d{1,18}}/{gerak}")
    Object move(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable String gerak,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes flash) {
        var move = Move.named(gerak).orElseThrow(Missing::new);
        var words = typed.getOrDefault("kata", "").strip();
        var faults = faults(move, words, typed);
        if (!faults.isEmpty()) {
            var again = Map.of("langkah", move.slug(), "kata", words, "janji", typed.getOrDefault("janji", ""));
            return new ModelAndView(
                    page.of(user, id, again, faults, model), Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var made = moving.move(
                user,
                id,
                move,
                new Moving.Added(
                        words,
                        number(typed.get("ke"), 0L),
                        typed.containsKey("kantor") ? number(typed.get("kantor"), 0L) : null,
                        TypedDate.near(typed.get("janji")).date()));
        flash.addFlashAttribute("message", move.to().label() + ". Pengirimnya diberi tahu.");
        return made == null ? "redirect:/gagasan/meja/" + id : "redirect:/inovasi/" + made;
    }

    private static Faults faults(Move move, String words, Map<String, String> typed) {
        var faults = new Faults.Collector();
        if (words.length() > Draft.MOST_WORDS) faults.add("kata-" + move.slug(), "Jawaban paling panjang 2.000 huruf.");
        if (move.needsWords() && words.isEmpty())
            faults.add("kata-" + move.slug(), "Tuliskan alasannya dulu; pengirim membacanya.");
        if (move == Move.TAKE && TypedDate.near(typed.get("janji")).date() == null)
            faults.add("janji", "Sebutkan tanggal selesai mencoba, hari ini atau sesudahnya.");
        return faults.found();
    }

    private static long number(@Nullable String typed, long otherwise) {
        return typed != null && typed.matches("\\d{1,18}") ? Long.parseLong(typed) : otherwise;
    }
}
