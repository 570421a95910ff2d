package id.terinovatif.demo;

import id.terinovatif.account.Region;
import id.terinovatif.index.RegionIndex;
import id.terinovatif.index.history.IndexDays;
import id.terinovatif.index.history.IndexDays.Day;
import id.terinovatif.scoring.Scorecard;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an installation has after some weeks and the demo must be given: where the index stood, and telephone numbers. */
@Component
@Profile("demo")
class DemoPast {
    /** The part of today's proved index that was there four, three, two weeks and one week ago; invented. */
    private static final List<String> GROWN = List.of("0.80", "0.84", "0.91", "0.95");

    private final RegionIndex index;
    private final IndexDays days;
    private final JdbcClient jdbc;

    DemoPast(RegionIndex index, IndexDays days, JdbcClient jdbc) {
        this.index = index;
        this.days = days;
        this.jdbc = jdbc;
    }

    void write(Region region) {
        jdbc.sql("""
                        update person set phone = '0800 000 ' || lpad((id % 1000)::text, 3, '0')
                        where region_id = ? and (role = 'ADMIN' or id % 3 > 0)""").param(region.id()).update();
        var figures = index.of(region.id(), DemoYears.YEAR);
        var today = LocalDate.now(region.zone());
        for (int i = 0; i < GROWN.size(); i++)
            days.keep(
                    region.id(),
                    DemoYears.YEAR,
                    new Day(
                            today.minusWeeks(GROWN.size() - (long) i),
                            part(figures.claimed(), i),
                            part(figures.reachable(), i),
                            part(figures.sound(), i),
                            part(figures.verified(), i)));
    }

    private static BigDecimal part(@Nullable Scorecard card, int week) {
        return Objects.requireNonNull(card)
                .index()
                .multiply(new BigDecimal(GROWN.get(week)))
                .setScale(2, RoundingMode.HALF_UP);
    }
}
