package id.terinovatif.verification;

import id.terinovatif.account.User;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for a verifier: handed-in innovations, the longest waiting first. */
@Repository
public class Queue {
    /** A waiting innovation; {@code waiting} counts claims without a verdict on their present form. */
    public record Line(
            long id, String name, String agency, Instant submittedAt, BigDecimal claimed, int waiting, int total) {}

    private final JdbcClient jdbc;

    Queue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Line> of(User user, int limit, int offset) {
        return jdbc.sql("""
                        select i.id, i.name, a.name as agency, i.submitted_at, i.claimed,
                               count(*) filter (where f.level > 0 and v.indicator is null) as waiting,
                               count(*) filter (where f.level > 0) as total
                        from innovation i
                        join agency a on a.region_id = i.region_id and a.id = i.agency_id
                        left join frozen_answer f on f.region_id = i.region_id and f.innovation_id = i.id
                             and f.number = (select max(s.number) from submission s where s.region_id = i.region_id and s.innovation_id = i.id)
                        left join verdict v on v.region_id = f.region_id and v.innovation_id = f.innovation_id
                             and v.indicator = f.indicator and v.fingerprint = f.fingerprint
                        where i.region_id = :region and i.status = 'SUBMITTED'
                        group by i.id, i.name, a.name, i.submitted_at, i.claimed
                        order by i.submitted_at, i.id limit :limit offset :offset""")
                .param("region", user.regionId())
                .param("limit", limit)
                .param("offset", offset)
                .query(Line.class)
                .list();
    }

    int size(User user) {
        return jdbc.sql("select count(*) from innovation where region_id = ? and status = 'SUBMITTED'")
                .param(user.regionId())
                .query(Integer.class)
                .single();
    }
}
