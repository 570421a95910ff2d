package id.terinovatif.privacy;

import id.terinovatif.account.User;
import id.terinovatif.administration.Audit;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How long a region keeps what is no longer needed: what would go today, and its going. */
@Component
public class Retention {
    private record Row(String kind, int days) {}

    private final JdbcClient jdbc;
    private final Removal removal;
    private final Audit audit;
    private final Clock clock;

    Retention(JdbcClient jdbc, Removal removal, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.removal = removal;
        this.audit = audit;
        this.clock = clock;
    }

    Map<Retained, Integer> days(long regionId) {
        var days = new EnumMap<Retained, Integer>(Retained.class);
        for (var kind : Retained.values()) days.put(kind, kind.days());
        jdbc.sql("select kind, days from retention where region_id = ?")
                .param(regionId)
                .query(Row.class)
                .list()
                .forEach(row -> days.put(Retained.valueOf(row.kind()), row.days()));
        return days;
    }

    @Transactional
    public void set(User by, Map<Retained, Integer> days) {
        audit.with(
                by,
                "mengubah lama simpan",
                said(days),
                () -> days.forEach((kind, n) -> jdbc.sql("""
                        insert into retention (region_id, kind, days, set_by) values (?, ?, ?, ?)
                        on conflict (region_id, kind) do update set days = excluded.days, set_by = excluded.set_by, set_at = now()""")
                        .params(by.regionId(), kind.name(), n, by.id())
                        .update()));
    }

    private static String said(Map<Retained, Integer> counts) {
        return counts.entrySet().stream()
                .map(one -> one.getKey().label() + " " + one.getValue())
                .collect(Collectors.joining(", "));
    }

    /** How many of each would go today if it were kept for so long; nothing goes. */
    Map<Retained, Integer> old(long regionId, Map<Retained, Integer> days) {
        var counts = new EnumMap<Retained, Integer>(Retained.class);
        days.forEach((kind, n) -> counts.put(
                kind,
                jdbc.sql("select count(*)::int from " + kind.table() + " t where " + kind.condition())
                        .param("region", regionId)
                        .param("until", until(n))
                        .query(Integer.class)
                        .single()));
        return counts;
    }

    /** Removes what is old, and notes how many of each. */
    @Transactional
    public Map<Retained, Integer> sweep(long regionId) {
        var gone = new EnumMap<Retained, Integer>(Retained.class);
        days(regionId).forEach((kind, n) -> {
            int count = kind == Retained.CLOSED_ACCOUNTS ? accounts(regionId, n) : rows(kind, regionId, n);
            if (count > 0) gone.put(kind, count);
        });
        if (!gone.isEmpty()) audit.byProgramme(regionId, "menghapus yang lewat masa simpannya:", said(gone), null);
        return gone;
    }

    private int rows(Retained kind, long regionId, int days) {
        return jdbc.sql("delete from " + kind.table() + " t where " + kind.condition())
                .param("region", regionId)
                .param("until", until(days))
                .update();
    }

    private int accounts(long regionId, int days) {
        var old = jdbc.sql("select t.id from person t where " + Retained.CLOSED_ACCOUNTS.condition())
                .param("region", regionId)
                .param("until", until(days))
                .query(Long.class)
                .list();
        return (int) old.stream().filter(id -> removal.remove(regionId, id)).count();
    }

    private Timestamp until(int days) {
        return Timestamp.from(clock.instant().minus(Duration.ofDays(days)));
    }
}
