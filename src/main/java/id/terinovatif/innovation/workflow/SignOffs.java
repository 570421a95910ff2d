package id.terinovatif.innovation.workflow;

import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Locked;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the region wants it, the head of an agency approves what its writers have finished, and sends it. */
@Repository
public class SignOffs {
    /** One that waits for a head. */
    public record Waiting(long id, String name, String by, Instant askedAt) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    SignOffs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Asked again it is one wish, with the newest time. */
    void ask(User by, Locked locked) {
        jdbc.sql("""
                        insert into sign_off (region_id, innovation_id, asked_by, asked_at) values (:region, :id, :by, :at)
                        on conflict (region_id, innovation_id) do update set asked_by = excluded.asked_by,
                            asked_at = excluded.asked_at, note = null, answered_by = null, answered_at = null""")
                .param("region", locked.regionId())
                .param("id", locked.id())
                .param("by", by.id())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** The head's words to the writer; false when nobody asks any more. */
    boolean answer(User head, Locked locked, String note) {
        return jdbc.sql("""
                                update sign_off set note = :note, answered_by = :by, answered_at = :at
                                where region_id = :region and innovation_id = :id and note is null""")
                        .param("note", note)
                        .param("by", head.id())
                        .param("at", Timestamp.from(clock.instant()))
                        .param("region", locked.regionId())
                        .param("id", locked.id())
                        .update()
                == 1;
    }

    /** Once it is sent, the wish is fulfilled. */
    void fulfil(Locked locked) {
        jdbc.sql("delete from sign_off where region_id = ? and innovation_id = ?")
                .params(locked.regionId(), locked.id())
                .update();
    }

    /** Whether the head was asked and has not answered. */
    public boolean waits(Innovation innovation) {
        return jdbc.sql(
                        "select exists (select 1 from sign_off where region_id = ? and innovation_id = ? and note is null)")
                .params(innovation.regionId(), innovation.id())
                .query(Boolean.class)
                .single();
    }

    /** What waits for the head of these agencies, the oldest first. */
    public List<Waiting> waiting(User head, int year) {
        return jdbc.sql("""
                        select i.id, i.name, p.name as by, s.asked_at from sign_off s
                        join innovation i on i.region_id = s.region_id and i.id = s.innovation_id
                        join person p on p.region_id = s.region_id and p.id = s.asked_by
                        where s.region_id = ? and i.year = ? and i.agency_id = any(?) and s.note is null
                          and i.status in ('DRAFT', 'RETURNED') order by s.asked_at""")
                .params(head.regionId(), year, head.agencyIds().toArray(Long[]::new))
                .query(Waiting.class)
                .list();
    }
}
