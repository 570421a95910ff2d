package id.terinovatif.innovation;

import id.terinovatif.account.User;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every step an innovation took: who, when, why. */
@Repository
public class History {
    /** A step as it was taken. */
    public record Entry(
            Step step, String by, Instant takenAt, @Nullable String reason) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    History(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<Entry> of(Innovation innovation) {
        return jdbc.sql("""
                        select s.step, p.name as by, s.taken_at, s.reason
                        from step_taken s join person p on p.region_id = s.region_id and p.id = s.person_id
                        where s.region_id = ? and s.innovation_id = ? order by s.id desc""")
                .params(innovation.regionId(), innovation.id())
                .query(Entry.class)
                .list();
    }

    /** The step that brought it back to its writers last. */
    public Optional<Entry> returned(Innovation innovation) {
        return jdbc.sql("""
                        select s.step, p.name as by, s.taken_at, s.reason
                        from step_taken s join person p on p.region_id = s.region_id and p.id = s.person_id
                        where s.region_id = ? and s.innovation_id = ? and s.to_status = 'RETURNED'
                          and s.reason is not null order by s.id desc limit 1""")
                .params(innovation.regionId(), innovation.id())
                .query(Entry.class)
                .optional();
    }

    public void add(User by, Innovation innovation, Step step, @Nullable String reason) {
        jdbc.sql("""
                        insert into step_taken (region_id, innovation_id, step, from_status, to_status, person_id, reason, taken_at)
                        values (:region, :innovation, :step, :from, :to, :by, :reason, :at)""")
                .param("region", innovation.regionId())
                .param("innovation", innovation.id())
                .param("step", step.name())
                .param("from", innovation.status().name())
                .param("to", step.to().name())
                .param("by", by.id())
                .param("reason", reason)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
