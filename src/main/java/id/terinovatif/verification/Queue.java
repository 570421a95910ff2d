package id.terinovatif.verification;

import id.terinovatif.account.Companions;
import id.terinovatif.account.User;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for a verifier: handed-in innovations, in the order and of the agencies that are asked for. */
@Repository
public class Queue {
    /**
     * A waiting innovation.
     *
     * @param stake points of the claims that wait, by the edition's weights
     * @param waiting counts claims without a verdict on their present form
     * @param heldBy who has it on the desk now
     */
    public record Line(
            long id,
            String name,
            String agency,
            Instant submittedAt,
            BigDecimal stake,
            int waiting,
            int total,
            @Nullable String heldBy,
            @Nullable Instant takenAt) {}

    private static final String WAITING = """
            from innovation i
            join agency a on a.region_id = i.region_id and a.id = i.agency_id
            """;
    private static final String HELD = """
            left join desk_hold h on h.region_id = i.region_id and h.innovation_id = i.id and %s
            left join person p on p.region_id = h.region_id and p.id = h.person_id
            """.formatted(Holds.HELD);
    private static final String FILTER = """
            where i.region_id = :region and i.status = 'SUBMITTED' and (:agency::bigint is null or i.agency_id = :agency)
              and (:days = 0 or i.submitted_at <= now() - make_interval(days => :days)) and\s""";
    private static final String MINE = """
            join companion c on c.id = i.agency_id and c.companion_id = :person
            """;

    private final JdbcClient jdbc;
    private final Holds holds;

    Queue(JdbcClient jdbc, Holds holds) {
        this.jdbc = jdbc;
        this.holds = holds;
    }

    List<Line> of(User user, QueueFilter filter, int limit, int offset) {
        return select("""
                        select i.id, i.name, a.name as agency, i.submitted_at, i.stake, i.waiting, i.claims as total,
                               p.name as held_by, h.taken_at
                        """, " order by " + filter.sort().order() + " limit :limit offset :offset", user, filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(Line.class)
                .list();
    }

    int size(User user, QueueFilter filter) {
        return select("select count(*) ", "", user, filter).query(Integer.class).single();
    }

    /** What lies with its writers again; {@code oldest} is null when nothing does. */
    public record Returned(int count, @Nullable Instant oldest) {}

    Returned returned(User user) {
        return jdbc.sql("""
                        select count(distinct i.id)::int as count, min(s.at) as oldest from innovation i
                        join lateral (select max(taken_at) as at from step_taken t where t.region_id = i.region_id
                                      and t.innovation_id = i.id and t.to_status = 'RETURNED') s on true
                        where i.region_id = ? and i.status = 'RETURNED'""").param(user.regionId()).query(Returned.class).single();
    }

    private JdbcClient.StatementSpec select(String what, String order, User user, QueueFilter filter) {
        var from = filter.mine() ? WAITING + MINE + HELD : WAITING + HELD;
        var sql = what + from + FILTER + filter.holder().condition() + order;
        return jdbc.sql(filter.mine() ? Companions.EFFECTIVE + sql : sql)
                .params(holds.window())
                .param("days", filter.days())
                .param("region", user.regionId())
                .param("agency", filter.agency(), java.sql.Types.BIGINT)
                .param("person", user.id());
    }

    /** Agencies of which something waits, for the choice. */
    List<Choice> agencies(User user) {
        return jdbc.sql("""
                        select a.id, a.name || ' (' || count(*) || ')' as name
                        from innovation i join agency a on a.region_id = i.region_id and a.id = i.agency_id
                        where i.region_id = ? and i.status = 'SUBMITTED' group by a.id, a.name order by a.name""").param(user.regionId()).query(Choice.class).list();
    }

    /** An agency to choose. */
    public record Choice(long id, String name) {}
}
