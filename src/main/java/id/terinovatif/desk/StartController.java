package id.terinovatif.desk;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.catalogue.FrontPage;
import id.terinovatif.index.league.Reminders;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.Status;
import id.terinovatif.training.Upcoming;
import id.terinovatif.year.Years;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /}: for a visitor what this region does, for a leader where the region stands, for everybody else who is signed in the desk with what comes next. */
@Controller
class StartController {
    private static final int SHOWN = 6;

    private final FrontPage front;
    private final Innovations innovations;
    private final Years years;
    private final DeskQueries desk;
    private final Reminders reminders;
    private final Upcoming upcoming;
    private final News news;
    private final HeadDesk head;
    private final Clock clock;

    StartController(
            FrontPage front,
            Innovations innovations,
            Years years,
            DeskQueries desk,
            Reminders reminders,
            Upcoming upcoming,
            News news,
            HeadDesk head,
            Clock clock) {
        this.front = front;
        this.innovations = innovations;
        this.years = years;
        this.desk = desk;
        this.reminders = reminders;
        this.upcoming = upcoming;
        this.news = news;
        this.head = head;
        this.clock = clock;
    }

    @GetMapping("/")
    String start(@SignedIn @Nullable User user, Model model) {
        if (user == null) return front.show(model);
        if (user.leadsRegion() && years.current(user.regionId()).isPresent()) return "forward:/dasbor";
        return desk(user, model);
    }

    private String desk(User user, Model model) {
        var year = years.current(user.regionId());
        model.addAttribute("user", user);
        model.addAttribute("year", year.map(Years.Year::year).orElse(null));
        model.addAttribute(
                "reminder",
                year.flatMap(open -> reminders.open(user, open.year())).orElse(null));
        model.addAttribute("todo", year.map(open -> todo(user, open.year())).orElse(List.of()));
        model.addAttribute("head", year.map(open -> head.of(user, open)).orElse(null));
        model.addAttribute("now", clock.instant());
        model.addAttribute("bimtek", upcoming.of(user));
        model.addAttribute("news", news.of(user));
        model.addAttribute("mine", year.map(open -> mine(user, open.year())).orElse(List.of()));
        return "desk/meja";
    }

    private List<DeskQueries.Todo> todo(User user, int year) {
        return desk.todo(user, year);
    }

    private List<id.terinovatif.innovation.Innovation> mine(User user, int year) {
        if (!user.writes()) return List.of();
        return innovations.visibleTo(user).list(new Innovations.Filter(year, null, null, null, ""), SHOWN, 0).stream()
                .filter(innovation -> innovation.status() != Status.WITHDRAWN)
                .toList();
    }
}
