package id.terinovatif.dashboard;

import id.terinovatif.innovation.Step;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How fast the desk works: what waits, since when, and when it would be through. */
@Repository
class DeskPace {
    private static final int DAYS = 14;

    private final JdbcClient jdbc;

    DeskPace(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The desk on a day.
     *
     * @param oldest when the one that waits longest was handed in, null when nothing waits
     * @param finished verified or sent back within the last {@value #DAYS} days
     */
    record Pace(int waiting, @Nullable Instant oldest, int finished, int verifiers) {
        /** The day on which all that waits now is through at the pace of the last days; null when nothing was finished. */
        @Nullable
        LocalDate through(LocalDate today) {
            if (finished == 0) return null;
            return today.plusDays((long) Math.ceil((double) waiting * DAYS / finished));
        }

        long waited(Instant now) {
            return oldest == null ? 0 : ChronoUnit.DAYS.between(oldest, now);
        }
    }

    Pace of(long region, int year, Instant now) {
        return jdbc.sql("""
                        select (select count(*)::int from innovation where region_id = :region and year = :year and status = 'SUBMITTED') as waiting,
                               (select min(submitted_at) from innovation where region_id = :region and year = :year and status = 'SUBMITTED') as oldest,
                               (select count(*)::int from step_taken s join innovation i on i.region_id = s.region_id and i.id = s.innovation_id
                                where s.region_id = :region and i.year = :year and s.step = any(:steps) and s.taken_at > :since) as finished,
                               (select count(*)::int from person where region_id = :region and role = 'VERIFIER' and closed_at is null) as verifiers""")
                .param("region", region)
                .param("year", year)
                .param(
                        "steps",
                        List.of(Step.VERIFY.name(), Step.SEND_BACK.name()).toArray(String[]::new))
                .param("since", Timestamp.from(now.minus(DAYS, ChronoUnit.DAYS)))
                .query(Pace.class)
                .single();
    }
}
