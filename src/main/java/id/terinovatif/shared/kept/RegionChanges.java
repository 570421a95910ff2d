package id.terinovatif.shared.kept;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks the database whether a region has changed since a moment. The moment is a snapshot of transactions, not a time. */
@Repository
public class RegionChanges {
    private static final long HOUR = 3_600_000_000_000L;

    private final JdbcClient jdbc;
    private final AtomicLong cleaned = new AtomicLong(System.nanoTime());

    public RegionChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The transactions finished by now; whatever is read after this call rests on all of them at least. */
    String now() {
        clean();
        return jdbc.sql("select pg_current_snapshot()::text")
                .query(String.class)
                .single();
    }

    /**
     * Whether a transaction that is finished now, but was not in that snapshot, changed the region. The order makes every plan one
     * over the index: for "exists" PostgreSQL hopes to meet a row at once and reads the whole table.
     */
    boolean since(long regionId, String snapshot) {
        return jdbc.sql("""
                        select true from region_change
                        where region_id = :region and xid >= pg_snapshot_xmin(:seen::pg_snapshot)
                          and not pg_visible_in_snapshot(xid, :seen::pg_snapshot)
                        order by xid limit 1""")
                .param("region", regionId)
                .param("seen", snapshot)
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    /** Those of the regions that changed so, each since its own snapshot. */
    Set<Long> sinceAny(Map<Long, String> snapshots) {
        return Set.copyOf(jdbc.sql("""
                        select t.region_id from unnest(cast(:regions as bigint[]), cast(:seen as text[])) t (region_id, seen)
                        cross join lateral (select 1 from region_change c where c.region_id = t.region_id
                          and c.xid >= pg_snapshot_xmin(t.seen::pg_snapshot) and not pg_visible_in_snapshot(c.xid, t.seen::pg_snapshot)
                          order by c.xid limit 1) change""")
                .param("regions", snapshots.keySet().toArray(Long[]::new))
                .param("seen", snapshots.values().toArray(String[]::new))
                .query(Long.class)
                .list());
    }

    private void clean() {
        long last = cleaned.get();
        long now = System.nanoTime();
        if (now - last < HOUR || !cleaned.compareAndSet(last, now)) return;
        jdbc.sql("delete from region_change where at < now() - interval '1 day'")
                .update();
    }
}
