package id.terinovatif.desk;

import id.terinovatif.account.User;
import id.terinovatif.innovation.workflow.SignOffs;
import id.terinovatif.innovation.workflow.SignOffs.Waiting;
import id.terinovatif.year.Years.Year;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the head of an agency sees first: what waits for a signature, what came back, what is late. */
@Repository
public class HeadDesk {
    private static final int MOST = 8;
    private static final int QUIET_DAYS = 14;

    /** One of the own innovations with who began it and since when nothing has moved. */
    public record Line(long id, String name, String writer, Instant changedAt) {}

    /**
     * The agency's year.
     *
     * @param late drafts and returned ones after the region's deadline; before it, drafts nobody has touched for two weeks
     */
    public record View(
            boolean signs,
            boolean over,
            int drafts,
            int sent,
            int done,
            List<Waiting> waiting,
            List<Line> returned,
            List<Line> late) {}

    private record Counts(int drafts, int sent, int done) {}

    private final JdbcClient jdbc;
    private final SignOffs signOffs;
    private final Clock clock;

    HeadDesk(JdbcClient jdbc, SignOffs signOffs, Clock clock) {
        this.jdbc = jdbc;
        this.signOffs = signOffs;
        this.clock = clock;
    }

    /** Null for everybody but a head. */
    @Nullable
    View of(User user, Year year) {
        if (!user.headsAgency()) return null;
        var now = clock.instant();
        var over = year.late(LocalDate.ofInstant(now, user.region().zone()));
        var counts = counts(user, year.year());
        return new View(
                year.headSigns(),
                over,
                counts.drafts(),
                counts.sent(),
                counts.done(),
                signOffs.waiting(user, year.year()),
                lines(user, year.year(), List.of("RETURNED"), now),
                over
                        ? lines(user, year.year(), List.of("DRAFT"), now)
                        : lines(user, year.year(), List.of("DRAFT"), now.minusSeconds(QUIET_DAYS * 86_400L)));
    }

    private Counts counts(User user, int year) {
        return jdbc.sql("""
                        select count(*) filter (where status = 'DRAFT')::int as drafts,
                               count(*) filter (where status in ('SUBMITTED', 'RETURNED'))::int as sent,
                               count(*) filter (where status in ('VERIFIED', 'PUBLISHED'))::int as done
                        from innovation where region_id = ? and year = ? and agency_id = any(?)""")
                .params(user.regionId(), year, user.agencyIds().toArray(Long[]::new))
                .query(Counts.class)
                .single();
    }

    /** The longest untouched first. */
    private List<Line> lines(User user, int year, List<String> states, Instant untouchedSince) {
        return jdbc.sql("""
                        select i.id, i.name, p.name as writer, i.changed_at from innovation i
                        join person p on p.region_id = i.region_id and p.id = i.created_by
                        where i.region_id = :region and i.year = :year and i.agency_id = any(:agencies)
                          and i.status = any(:states) and i.changed_at <= :since
                        order by i.changed_at limit :most""")
                .param("region", user.regionId())
                .param("year", year)
                .param("agencies", user.agencyIds().toArray(Long[]::new))
                .param("states", states.toArray(String[]::new))
                .param("since", Timestamp.from(untouchedSince))
                .param("most", MOST)
                .query(Line.class)
                .list();
    }
}
