package id.terinovatif.index.history;

import id.terinovatif.account.Region;
import id.terinovatif.account.Regions;
import id.terinovatif.index.RegionIndex;
import id.terinovatif.year.Years;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** Notes every night where the index of each open year stands, so that a week can be compared with the one before. */
@Repository
public class IndexDays {
    /** The index of one day, points of 0 to 100. */
    public record Day(LocalDate day, BigDecimal claimed, BigDecimal reachable, BigDecimal sound, BigDecimal verified) {}

    private final JdbcClient jdbc;
    private final Regions regions;
    private final Years years;
    private final RegionIndex index;
    private final Clock clock;

    IndexDays(JdbcClient jdbc, Regions regions, Years years, RegionIndex index, Clock clock) {
        this.jdbc = jdbc;
        this.regions = regions;
        this.years = years;
        this.index = index;
        this.clock = clock;
    }

    /** Late in the evening of every Indonesian time zone. */
    @Scheduled(cron = "0 35 15 * * *", zone = "UTC")
    public void note() {
        regions.all().forEach(this::note);
    }

    private void note(Region region) {
        var today = LocalDate.ofInstant(clock.instant(), region.zone());
        years.of(region.id()).stream()
                .filter(year -> year.closedAt() == null)
                .forEach(year -> note(region.id(), year.year(), today));
    }

    private void note(long region, int year, LocalDate today) {
        var figures = index.of(region, year);
        var footing = figures.footing();
        if (footing == null || figures.verified() == null) return;
        keep(
                region,
                year,
                new Day(
                        today,
                        footing.claimed(),
                        footing.reachable(),
                        footing.sure(),
                        figures.verified().index()));
    }

    /** What a day was; what was noted earlier on the same day is replaced. */
    public void keep(long region, int year, Day day) {
        jdbc.sql("""
                        insert into index_day (region_id, year, day, claimed, reachable, sound, verified)
                        values (:region, :year, :day, :claimed, :reachable, :sound, :verified)
                        on conflict (region_id, year, day) do update set claimed = excluded.claimed,
                            reachable = excluded.reachable, sound = excluded.sound, verified = excluded.verified""")
                .param("region", region)
                .param("year", year)
                .param("day", Date.valueOf(day.day()))
                .param("claimed", day.claimed())
                .param("reachable", day.reachable())
                .param("sound", day.sound())
                .param("verified", day.verified())
                .update();
    }

    /** The days noted since one, the oldest first. */
    public List<Day> since(long region, int year, LocalDate from) {
        return jdbc.sql("""
                        select day, claimed, reachable, sound, verified from index_day
                        where region_id = ? and year = ? and day >= ? order by day""")
                .params(region, year, Date.valueOf(from))
                .query(Day.class)
                .list();
    }
}
