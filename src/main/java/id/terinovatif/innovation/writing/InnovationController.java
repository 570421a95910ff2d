package id.terinovatif.innovation.writing;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.innovation.History;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.coaching.CoachLines;
import id.terinovatif.innovation.coaching.Critiques;
import id.terinovatif.shared.web.Address;
import id.terinovatif.shared.web.SharedPage;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One innovation as a task list, and its history. */
@Controller
class InnovationController {
    private final Innovations innovations;
    private final InnovationPages pages;
    private final History history;
    private final Clock clock;
    private final Critiques coach;
    private final Address address;

    InnovationController(
            Innovations innovations,
            InnovationPages pages,
            History history,
            Clock clock,
            Critiques coach,
            Address address) {
        this.innovations = innovations;
        this.pages = pages;
        this.history = history;
        this.clock = clock;
        this.coach = coach;
        this.address = address;
    }

    @GetMapping("/inovasi/{id}")
    String tasks(
            @SignedIn User user, @PathVariable long id, @RequestParam(defaultValue = "1") int langkah, Model model) {
        var innovation = innovations.visibleTo(user).get(id);
        var view = pages.view(user, innovation);
        model.addAttribute("view", view);
        model.addAttribute(
                "turn", Math.clamp(langkah, 1, Math.max(1, view.next().size())));
        model.addAttribute("zone", user.region().zone());
        model.addAttribute("deadline", user.region().submitUntil());
        var beside = coach.beside(innovation);
        model.addAttribute("coach", CoachLines.of(beside, user.region().zone()));
        model.addAttribute("companion", beside.companion());
        model.addAttribute("wish", beside.signOff());
        model.addAttribute("signs", user.headsAgency());
        model.addAttribute("office", user.region().office());
        model.addAttribute("now", clock.instant());
        model.addAttribute("since", innovation.movedAt());
        var open = user.region().openYear();
        model.addAttribute("chain", beside.years());
        model.addAttribute("laterYear", open != null && open > innovation.year() ? open : null);
        model.addAttribute("award", beside.award());
        model.addAttribute(
                "share",
                SharedPage.of(innovation.name(), address.of("/inovasi/" + id), "")
                        .whatsapp());
        return "innovation/writing/inovasi";
    }

    @GetMapping("/inovasi/{id}/riwayat")
    String history(@SignedIn User user, @PathVariable long id, Model model) {
        var innovation = innovations.visibleTo(user).get(id);
        model.addAttribute("innovation", innovation);
        model.addAttribute("entries", history.of(innovation));
        model.addAttribute("zone", user.region().zone());
        return "innovation/writing/riwayat";
    }
}
