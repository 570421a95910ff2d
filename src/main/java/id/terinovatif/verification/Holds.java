package id.terinovatif.verification;

import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Judged;
import id.terinovatif.innovation.workflow.Moved;
import id.terinovatif.shared.ClockSkew;
import id.terinovatif.shared.NotAllowed;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has which innovation on the desk, so that two people do not read the same one. */
@Repository
public class Holds {
    /** Without a verdict for so long, it is free again. */
    static final Duration FREE_AFTER = Duration.ofHours(2);

    /** Of a row {@code h}, with the parameters {@code window}; what lies ahead of now was taken under a clock that has been put back since. */
    static final String HELD = "h.acted_at between :since and :latest";

    /** An innovation that somebody has. */
    public record Held(long id, String name, String by, Instant takenAt) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Holds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Hold> of(Innovation innovation) {
        return jdbc.sql("""
                        select h.person_id, p.name as by, h.taken_at, h.acted_at
                        from desk_hold h join person p on p.region_id = h.region_id and p.id = h.person_id
                        where h.region_id = :region and h.innovation_id = :id and\s""" + HELD)
                .param("region", innovation.regionId())
                .param("id", innovation.id())
                .params(window())
                .query(Hold.class)
                .optional();
    }

    /** Takes it, or goes on with it; in words why not, null when it is this person's. Of two who take at once one gets it. */
    @Nullable
    String take(Judged judged) {
        var user = judged.by();
        var innovation = judged.innovation();
        int taken = jdbc.sql("""
                        insert into desk_hold as h (region_id, innovation_id, person_id, taken_at, acted_at)
                        values (:region, :id, :person, :now, :now)
                        on conflict (region_id, innovation_id) do update set person_id = excluded.person_id, acted_at = excluded.acted_at,
                            taken_at = case when h.person_id = excluded.person_id and %1$s then h.taken_at else excluded.taken_at end
                        where h.person_id = excluded.person_id or not (%1$s)""".formatted(HELD))
                .param("region", innovation.regionId())
                .param("id", innovation.id())
                .param("person", user.id())
                .param("now", Timestamp.from(clock.instant()))
                .params(window())
                .update();
        if (taken > 0) return null;
        return of(innovation).map(hold -> hold.words(user)).orElse("Sedang diperiksa orang lain")
                + ". Tunggu sampai dilepas, atau periksa inovasi lain.";
    }

    /** Everything that somebody has now, the longest first. */
    public List<Held> all(long regionId) {
        return jdbc.sql("""
                        select i.id, i.name, p.name as by, h.taken_at
                        from desk_hold h
                        join person p on p.region_id = h.region_id and p.id = h.person_id
                        join innovation i on i.region_id = h.region_id and i.id = h.innovation_id
                        where h.region_id = :region and %s order by h.taken_at""".formatted(HELD))
                .param("region", regionId)
                .params(window())
                .query(Held.class)
                .list();
    }

    void require(Judged judged) {
        var fault = take(judged);
        if (fault != null) throw new NotAllowed(fault);
    }

    /** Puts it back: who has it may, and an admin whoever has it. Whether there was anything to put back. */
    public boolean release(User user, long innovationId) {
        return jdbc.sql("""
                        delete from desk_hold where region_id = :region and innovation_id = :id and (person_id = :person or :anyones)""")
                        .param("region", user.regionId())
                        .param("id", innovationId)
                        .param("person", user.id())
                        .param("anyones", user.administers())
                        .update()
                > 0;
    }

    /** Whatever moves it, finished or withdrawn, nobody has it any more. */
    @EventListener
    void moved(Moved moved) {
        jdbc.sql("delete from desk_hold where region_id = ? and innovation_id = ?")
                .params(moved.innovation().regionId(), moved.innovation().id())
                .update();
    }

    Map<String, Timestamp> window() {
        var now = clock.instant();
        return Map.of(
                "since", Timestamp.from(now.minus(FREE_AFTER)), "latest", Timestamp.from(now.plus(ClockSkew.MOST)));
    }
}
