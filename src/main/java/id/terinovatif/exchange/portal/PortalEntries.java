package id.terinovatif.exchange.portal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has been keyed into the portal, by whom and when. */
@Repository
public class PortalEntries {
    private final JdbcClient jdbc;
    private final Clock clock;

    PortalEntries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A value as it was keyed in. */
    public record Entry(String field, String value, String by, Instant keyedAt) {}

    /** Who keyed how many fields of an innovation, lately. */
    public record Recent(long innovationId, String by, int fields) {}

    Map<String, Entry> of(Innovation innovation) {
        return jdbc.sql("""
                        select e.field, e.value, p.name as by, e.keyed_at from portal_entry e
                        join person p on p.region_id = e.region_id and p.id = e.keyed_by
                        where e.region_id = ? and e.innovation_id = ?""").params(innovation.regionId(), innovation.id()).query(Entry.class).list().stream()
                .collect(toMap(Entry::field, entry -> entry));
    }

    private record Of(long innovationId, String field, String value, String by, Instant keyedAt) {
        Entry entry() {
            return new Entry(field, value, by, keyedAt);
        }
    }

    /** Of several innovations of a region at once. */
    Map<Long, Map<String, Entry>> ofAll(long regionId, Collection<Long> innovations) {
        if (innovations.isEmpty()) return Map.of();
        return jdbc.sql("""
                        select e.innovation_id, e.field, e.value, p.name as by, e.keyed_at from portal_entry e
                        join person p on p.region_id = e.region_id and p.id = e.keyed_by
                        where e.region_id = ? and e.innovation_id = any(?)""").params(regionId, innovations.toArray(Long[]::new)).query(Of.class).list().stream()
                .collect(groupingBy(Of::innovationId, toMap(Of::field, Of::entry)));
    }

    void keep(User by, Innovation innovation, String field, String value) {
        jdbc.sql("""
                        insert into portal_entry (region_id, innovation_id, field, value, keyed_by, keyed_at)
                        values (:region, :innovation, :field, :value, :by, :at)
                        on conflict (region_id, innovation_id, field) do update
                        set value = excluded.value, keyed_by = excluded.keyed_by, keyed_at = excluded.keyed_at""")
                .param("region", innovation.regionId())
                .param("innovation", innovation.id())
                .param("field", field)
                .param("value", value)
                .param("by", by.id())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    void remove(Innovation innovation, String field) {
        jdbc.sql("delete from portal_entry where region_id = ? and innovation_id = ? and field = ?")
                .params(innovation.regionId(), innovation.id(), field)
                .update();
    }

    List<Recent> since(long regionId, Instant since) {
        return jdbc.sql("""
                        select e.innovation_id, p.name as by, count(*)::int as fields from portal_entry e
                        join person p on p.region_id = e.region_id and p.id = e.keyed_by
                        where e.region_id = ? and e.keyed_at >= ? group by e.innovation_id, p.name order by fields desc""")
                .params(regionId, Timestamp.from(since))
                .query(Recent.class)
                .list();
    }
}
