package id.terinovatif.competition.jury;

import id.terinovatif.account.User;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits on a person's desk as a juror. */
@Repository
public class JurorWork {
    private final JdbcClient jdbc;

    JurorWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One call that waits for the person.
     *
     * @param open sheets that are not handed in, of {@code all}; none while only the declaration is missing
     */
    public record Waiting(long id, String name, LocalDate readUntil, int open, int all) {
        public boolean declaration() {
            return all == 0;
        }
    }

    public List<Waiting> of(User user) {
        return jdbc.sql("""
                        select c.id, c.name, c.read_until, count(*) filter (where s.state = 'OPEN') as open, count(s.number) as all
                        from competition_juror j
                        join competition c on c.region_id = j.region_id and c.id = j.competition_id
                        left join competition_sheet s on s.region_id = j.region_id and s.competition_id = j.competition_id
                            and s.person_id = j.person_id and s.state <> 'RELEASED'
                            and s.stage = case when c.state = 'CALIBRATION' then 0 else c.stage end
                            and c.state in ('READING', 'CALIBRATION')
                        where j.region_id = :region and j.person_id = :person and j.withdrawn_at is null
                          and (c.state in ('READING', 'CALIBRATION') or (c.state = 'CLOSED' and j.declared_at is null))
                        group by c.id, c.name, c.read_until, c.state
                        having count(*) filter (where s.state = 'OPEN') > 0 or c.state = 'CLOSED'
                        order by c.read_until""")
                .param("region", user.regionId())
                .param("person", user.id())
                .query(Waiting.class)
                .list();
    }
}
