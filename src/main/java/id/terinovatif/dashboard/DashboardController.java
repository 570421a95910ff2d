package id.terinovatif.dashboard;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.index.OfficialResults;
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
    private final Clock clock;

    DashboardController(Dashboard dashboard, Years years, OfficialResults results, Clock clock) {
        this.dashboard = dashboard;
        this.years = years;
        this.results = results;
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
        model.addAttribute("pictures", dashboard.of(user, year, today));
        model.addAttribute("results", results.of(user.regionId()));
        model.addAttribute("today", today);
        return "dashboard/dasbor";
    }
}
