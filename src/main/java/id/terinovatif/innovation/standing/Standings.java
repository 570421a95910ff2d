package id.terinovatif.innovation.standing;

import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Status;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How well claimed levels stand: by their documents, what the checks say of these, and verdicts. */
@Repository
public class Standings {
    private static final String SELECT = """
            select a.innovation_id, a.indicator, a.level, a.variant, a.value,
                   count(e.document_id) as documents, count(c.document_id) as checked,
                   min(case c.outcome when 'PASS' then 0 when 'UNSURE' then 1 else 2 end) filter (where c.outcome is not null) as best,
                   max(v.level) as judged
            from answer a
            join innovation i on i.region_id = a.region_id and i.id = a.innovation_id
            left join evidence e on e.region_id = a.region_id and e.innovation_id = a.innovation_id and e.indicator = a.indicator
            left join evidence_check c on c.region_id = e.region_id and c.innovation_id = e.innovation_id and c.indicator = e.indicator
                 and c.document_id = e.document_id and c.level = a.level and c.name = i.name
            left join standing_verdict v on v.region_id = a.region_id and v.innovation_id = a.innovation_id and v.indicator = a.indicator
                 and v.claimed = a.level and not open_to_writer(i.status)
            where a.level > 0 and
            """;
    private static final String GROUP = " group by a.innovation_id, a.indicator, a.level, a.variant, a.value";

    private final JdbcClient jdbc;

    Standings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Standing> of(Innovation innovation) {
        return jdbc.sql(SELECT + "a.region_id = ? and a.innovation_id = ?" + GROUP)
                .params(innovation.regionId(), innovation.id())
                .query(Standing.class)
                .list();
    }

    /** Those of everything that is reported in a year. */
    public List<Standing> reported(long regionId, int year) {
        return jdbc.sql(SELECT + "i.region_id = :region and i.year = :year and i.status = any(:reported)" + GROUP)
                .param("region", regionId)
                .param("year", year)
                .param("reported", Status.reportedNames().toArray(String[]::new))
                .query(Standing.class)
                .list();
    }
}
