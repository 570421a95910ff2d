package id.terinovatif.ideas;

import id.terinovatif.account.Agencies;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.shared.PersonalData;
import id.terinovatif.shared.TypedDate;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office's and the agencies' side of the box. */
@Controller
class IdeaDeskController {
    private static final int MOST = 100;

    private final Proposals proposals;
    private final Moving moving;
    private final Matches matches;
    private final Contacts contacts;
    private final Numbers numbers;
    private final Agencies agencies;
    private final Clock clock;

    IdeaDeskController(
            Proposals proposals,
            Moving moving,
            Matches matches,
            Contacts contacts,
            Numbers numbers,
            Agencies agencies,
            Clock clock) {
        this.proposals = proposals;
        this.moving = moving;
        this.matches = matches;
        this.contacts = contacts;
        this.numbers = numbers;
        this.agencies = agencies;
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
        var proposal = proposals.visible(user, id, false);
        model.addAttribute("proposal", proposal);
        model.addAttribute("said", proposals.said(proposal));
        model.addAttribute(
                "moves",
                Arrays.stream(Move.values())
                        .filter(move -> move.openTo(user, proposal))
                        .toList());
        model.addAttribute(
                "flags", Move.reads(user) ? PersonalData.in(proposal.title() + "\n" + proposal.words()) : List.of());
        model.addAttribute("alike", Move.reads(user) ? matches.toJoin(proposal) : List.of());
        model.addAttribute(
                "contact",
                mayCall(user, proposal) ? contacts.of(user.regionId(), id).orElse("") : "");
        model.addAttribute(
                "own",
                user.writes()
                        ? agencies.of(user.regionId()).stream()
                                .filter(one -> user.agencyIds().contains(one.id()))
                                .toList()
                        : List.of());
        model.addAttribute("zone", user.region().zone());
        return "ideas/periksa";
    }

    /** Who reads the box, and the agency that took it up. */
    private static boolean mayCall(User user, Proposal proposal) {
        return Move.reads(user)
                || (proposal.agencyId() != null
                        && user.writes()
                        && user.agencyIds().contains(proposal.agencyId()));
    }

    @PostMapping("/gagasan/meja/{id:\\d{1,18}}/{gerak}")
    String move(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable String gerak,
            @RequestParam Map<String, String> typed,
            RedirectAttributes flash) {
        var move = Move.named(gerak).orElseThrow(Missing::new);
        var words = typed.getOrDefault("kata", "").strip();
        if (words.length() > Draft.MOST_WORDS) throw new NotAllowed("Jawaban paling panjang 2.000 huruf.");
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

    private static long number(@Nullable String typed, long otherwise) {
        return typed != null && typed.matches("\\d{1,18}") ? Long.parseLong(typed) : otherwise;
    }
}
