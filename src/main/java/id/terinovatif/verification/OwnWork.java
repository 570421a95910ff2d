package id.terinovatif.verification;

import id.terinovatif.account.User;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What one verifier has done; nobody else sees it. */
@Repository
public class OwnWork {
    private static final int WEEK = 7;

    /** Verdicts of a while, corrected ones counted each time, and the innovations they were given on. */
    public record Done(int verdicts, int innovations, int accepted, int lowered, int rejected) {}

    /** Claims that this person and another have both read, and in how many they said the same. */
    public record Together(int read, int same) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    OwnWork(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Since midnight where the region is. */
    Done today(User user) {
        return since(user, midnight(user, 0));
    }

    /** Of today and the six days before. */
    Done week(User user) {
        return since(user, midnight(user, WEEK - 1));
    }

    Done ever(User user) {
        return since(user, Instant.EPOCH);
    }

    private Instant midnight(User user, int daysAgo) {
        var zone = user.region().zone();
        return clock.instant()
                .atZone(zone)
                .toLocalDate()
                .minusDays(daysAgo)
                .atStartOfDay(zone)
                .toInstant();
    }

    private Done since(User user, Instant since) {
        return jdbc.sql("""
                        select count(*)::int as verdicts, count(distinct innovation_id)::int as innovations,
                               count(*) filter (where outcome = 'ACCEPT')::int as accepted,
                               count(*) filter (where outcome = 'LOWER')::int as lowered,
                               count(*) filter (where outcome = 'REJECT')::int as rejected
                        from verdict_history where region_id = ? and judged_by = ? and judged_at >= ?""")
                .params(user.regionId(), user.id(), Timestamp.from(since))
                .query(Done.class)
                .single();
    }

    Together together(User user) {
        return jdbc.sql("""
                        select count(*)::int as read,
                               count(*) filter (where second_outcome = first_outcome and second_level = first_level)::int as same
                        from second_reading where region_id = :region and second_by is not null and :me in (first_by, second_by)""")
                .param("region", user.regionId())
                .param("me", user.id())
                .query(Together.class)
                .single();
    }
}
