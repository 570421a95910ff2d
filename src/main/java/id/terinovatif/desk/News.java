package id.terinovatif.desk;

import id.terinovatif.account.User;
import id.terinovatif.shared.Indonesian;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What others have done with a writer's innovations in the last two weeks. */
@Repository
public class News {
    private static final Duration FRESH = Duration.ofDays(14);
    private static final int MOST = 5;

    private final JdbcClient jdbc;
    private final Clock clock;

    News(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A piece of news as a sentence with its link. */
    public record Item(String href, String name, String words) {}

    private record Row(
            long id,
            String name,
            String toStatus,
            Instant takenAt,
            int reasons,
            @Nullable BigDecimal verified) {}

    /** The newest first; each innovation with its latest step alone, and none that its own agency took. */
    List<Item> of(User user) {
        if (!user.writes()) return List.of();
        var now = clock.instant();
        return jdbc
                .sql("""
                        select i.id, i.name, s.to_status, s.taken_at, i.verified,
                               (select count(*) from standing_verdict v where v.region_id = i.region_id and v.innovation_id = i.id
                                and v.outcome <> 'ACCEPT')::int
                               + (select count(*) from (select distinct on (section) outcome from section_remark m
                                  where m.region_id = i.region_id and m.innovation_id = i.id order by section, m.id desc) latest
                                  where outcome = 'MEND')::int as reasons
                        from innovation i join lateral (
                             select to_status, taken_at, person_id from step_taken t
                             where t.region_id = i.region_id and t.innovation_id = i.id order by t.id desc limit 1) s on true
                        where i.region_id = :region and i.agency_id = any(:agencies) and s.taken_at > :since
                          and s.to_status in ('RETURNED', 'VERIFIED', 'PUBLISHED') and s.to_status = i.status
                          and s.person_id <> :me
                        order by s.taken_at desc limit :most""")
                .param("region", user.regionId())
                .param("agencies", user.agencyIds().toArray(Long[]::new))
                .param("since", Timestamp.from(now.minus(FRESH)))
                .param("me", user.id())
                .param("most", MOST)
                .query(Row.class)
                .list()
                .stream()
                .map(row -> new Item("/inovasi/" + row.id(), row.name(), words(row, user, now)))
                .toList();
    }

    private static String words(Row row, User user, Instant now) {
        var day = Indonesian.day(row.takenAt(), now, user.region().zone());
        return switch (row.toStatus()) {
            case "RETURNED" -> "dikembalikan " + day + (row.reasons() == 0 ? "" : ", " + row.reasons() + " alasan");
            case "VERIFIED" ->
                "diverifikasi " + day
                        + (row.verified() == null ? "" : ", " + Indonesian.number(row.verified()) + " poin");
            default -> "terbit di katalog " + day;
        };
    }
}
