package id.terinovatif.dashboard;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.index.OfficialResults;
import id.terinovatif.index.history.IndexDays;
import id.terinovatif.index.history.Pace;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.year.Years;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The leaders' page: pictures with their tables, on one sheet of paper. */
@Controller
class DashboardController {
    private final Dashboard dashboard;
    private final Years years;
    private final OfficialResults results;
    private final LeaderActs acts;
    private final IndexDays days;
    private final Clock clock;

    DashboardController(
            Dashboard dashboard, Years years, OfficialResults results, LeaderActs acts, IndexDays days, Clock clock) {
        this.dashboard = dashboard;
        this.years = years;
        this.results = results;
        this.acts = acts;
        this.days = days;
        this.clock = clock;
    }

    @GetMapping("/dasbor")
    String show(@SignedIn User user, @RequestParam(required = false) @Nullable Integer tahun, Model model) {
        if (!user.seesWholeRegion())
            throw new NotAllowed(
                    "Dasbor memakai nilai semua perangkat daerah, jadi dibuka untuk pimpinan dan pemeriksa.");
        var year = (tahun == null ? years.current(user.regionId()) : years.find(user.regionId(), tahun))
                .orElseThrow(Missing::new);
        model.addAttribute("year", year);
        var today = LocalDate.ofInstant(clock.instant(), user.region().zone());
        var pictures = dashboard.of(user, year, today);
        model.addAttribute("pictures", pictures);
        model.addAttribute("acts", acts.of(user, year, pictures, today));
        var footing = pictures.figures().footing();
        if (footing != null)
            model.addAttribute(
                    "pace",
                    Pace.of(
                            days.since(user.regionId(), year.year(), Pace.from(today)),
                            footing,
                            today,
                            year.submitUntil()));
        model.addAttribute("results", results.of(user.regionId()));
        model.addAttribute("today", today);
        return "dashboard/dasbor";
    }
}
