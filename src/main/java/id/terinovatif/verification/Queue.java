package id.terinovatif.verification;

import id.terinovatif.account.Companions;
import id.terinovatif.account.User;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.instrument.Instruments;
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
            left join companion c on c.region_id = a.region_id and c.id = a.id
            where i.region_id = :region and i.status = 'SUBMITTED'
              and (:agency::bigint is null or i.agency_id = :agency)
              and (not :mine or c.companion_id = :person)
            """;

    private final JdbcClient jdbc;
    private final Holds holds;
    private final Instruments instruments;

    Queue(JdbcClient jdbc, Holds holds, Instruments instruments) {
        this.jdbc = jdbc;
        this.holds = holds;
        this.instruments = instruments;
    }

    List<Line> of(User user, QueueFilter filter, int limit, int offset) {
        var order = filter.sort().order();
        var page = " order by " + order + " limit :limit offset :offset";
        var first = filter.sort().byStake() ? "" : page; // the claims of one page alone are counted
        return select(
                        Companions.EFFECTIVE + ", waiting as (select * from (select i.*, a.name as agency " + WAITING
                                + ") i" + first + ") "
                                + """
                        select i.id, i.name, i.agency, i.submitted_at, c.stake, c.waiting, c.total, p.name as held_by, h.taken_at
                        from waiting i
                        cross join lateral (
                            select coalesce(sum(f.level * w.weight) filter (where v.indicator is null), 0) as stake,
                                   (count(*) filter (where f.level > 0 and v.indicator is null))::int as waiting,
                                   (count(*) filter (where f.level > 0))::int as total
                            from present_claim f
                            left join standing_verdict v on v.region_id = f.region_id and v.innovation_id = f.innovation_id
                                 and v.indicator = f.indicator
                            left join unnest(:years::int[], :codes::text[], :weights::numeric[]) as w (year, code, weight)
                                 on w.year = i.year and w.code = f.indicator
                            where f.region_id = i.region_id and f.innovation_id = i.id) c
                        left join desk_hold h on h.region_id = i.region_id and h.innovation_id = i.id and h.acted_at > :since
                        left join person p on p.region_id = h.region_id and p.id = h.person_id
                        """ + (filter.sort().byStake() ? page : " order by " + order),
                        user,
                        filter)
                .param("since", holds.since())
                .param("years", weights().stream().map(Weight::year).toArray(Integer[]::new))
                .param("codes", weights().stream().map(Weight::code).toArray(String[]::new))
                .param("weights", weights().stream().map(Weight::weight).toArray(BigDecimal[]::new))
                .param("limit", limit)
                .param("offset", offset)
                .query(Line.class)
                .list();
    }

    int size(User user, QueueFilter filter) {
        return select(Companions.EFFECTIVE + "select count(*) " + WAITING, user, filter)
                .query(Integer.class)
                .single();
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

    private JdbcClient.StatementSpec select(String sql, User user, QueueFilter filter) {
        return jdbc.sql(sql)
                .param("region", user.regionId())
                .param("agency", filter.agency(), java.sql.Types.BIGINT)
                .param("mine", filter.mine())
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

    private record Weight(int year, String code, BigDecimal weight) {}

    private List<Weight> weights() {
        return instruments.all().stream()
                .flatMap(edition -> weights(edition).stream())
                .toList();
    }

    private static List<Weight> weights(Instrument edition) {
        return edition.perInnovation().stream()
                .filter(indicator -> indicator.weight() != null)
                .map(indicator -> new Weight(
                        edition.year(), indicator.code(), java.util.Objects.requireNonNull(indicator.weight())))
                .toList();
    }
}
