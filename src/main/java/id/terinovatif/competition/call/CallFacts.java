package id.terinovatif.competition.call;

import id.terinovatif.account.User;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far a contest is, in numbers that give nobody's marks away. */
@Repository
public class CallFacts {
    private final JdbcClient jdbc;

    CallFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How many there are of what.
     *
     * @param sheets of the present stage; {@code in} those that were handed in
     */
    public record Counts(int sent, int admitted, int jurors, int declared, int sheets, int in) {}

    /** A juror as the public knows it once the result is announced. */
    public record Named(String name, String institution, boolean outside) {}

    public Counts counts(Call call) {
        return jdbc.sql("""
                        select (select count(*) from competition_entry e where e.region_id = :region and e.competition_id = :id
                                  and not e.calibration and e.state not in ('WITHDRAWN')) as sent,
                               (select count(*) from competition_entry e where e.region_id = :region and e.competition_id = :id
                                  and not e.calibration and e.state = 'ADMITTED') as admitted,
                               (select count(*) from competition_juror j where j.region_id = :region and j.competition_id = :id
                                  and j.withdrawn_at is null) as jurors,
                               (select count(*) from competition_juror j where j.region_id = :region and j.competition_id = :id
                                  and j.withdrawn_at is null and j.declared_at is not null) as declared,
                               (select count(*) from competition_sheet s where s.region_id = :region and s.competition_id = :id
                                  and s.stage = :stage and s.state <> 'RELEASED') as sheets,
                               (select count(*) from competition_sheet s where s.region_id = :region and s.competition_id = :id
                                  and s.stage = :stage and s.state = 'HANDED_IN') as in""")
                .param("region", call.regionId())
                .param("id", call.id())
                .param("stage", call.state() == State.CALIBRATION ? 0 : call.stage())
                .query(Counts.class)
                .single();
    }

    public boolean judges(Call call, User user) {
        return jdbc.sql("""
                        select exists (select 1 from competition_juror
                        where region_id = ? and competition_id = ? and person_id = ? and withdrawn_at is null)""")
                .params(call.regionId(), call.id(), user.id())
                .query(Boolean.class)
                .single();
    }

    /** Their names, once nobody can be talked to any more. */
    public List<Named> jury(Call call) {
        if (!call.state().announced()) return List.of();
        return jdbc.sql("""
                        select p.name, j.institution, j.outside from competition_juror j
                        join person p on p.region_id = j.region_id and p.id = j.person_id
                        where j.region_id = ? and j.competition_id = ? and j.withdrawn_at is null order by p.name""")
                .params(call.regionId(), call.id())
                .query(Named.class)
                .list();
    }
}
