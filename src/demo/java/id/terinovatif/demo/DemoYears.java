package id.terinovatif.demo;

import id.terinovatif.account.Region;
import id.terinovatif.index.OfficialResults;
import id.terinovatif.year.Years;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The year that is open, and what the two before it came to. */
@Component
@Profile("demo")
class DemoYears {
    static final int YEAR = 2026;
    private static final String SOURCE = "angka contoh, bukan hasil resmi";

    private final Years years;
    private final OfficialResults results;
    private final Clock clock;

    DemoYears(Years years, OfficialResults results, Clock clock) {
        this.years = years;
        this.results = results;
        this.clock = clock;
    }

    void open(Region region) {
        years.open(region.id(), YEAR - 1);
        years.open(region.id(), YEAR);
        years.setDeadline(
                region.id(), YEAR, LocalDate.now(clock.withZone(region.zone())).plusDays(21), false);
        result(region, YEAR - 2, "48.36", 98);
        result(region, YEAR - 1, "57.12", 134);
    }

    private void result(Region region, int year, String index, int innovations) {
        results.save(
                region.id(), new OfficialResults.Result(year, new BigDecimal(index), "Inovatif", innovations, SOURCE));
    }
}
