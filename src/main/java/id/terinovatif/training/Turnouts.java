package id.terinovatif.training;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts who came, from the check-in, and who of them wrote, from what was saved. */
@Repository
class Turnouts {
    private final JdbcClient jdbc;

    Turnouts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Turnout of(Training training) {
        return jdbc.sql("""
                        with there as (
                            select r.person_id, min(a.day)::timestamp at time zone g.time_zone as since
                            from attendance a join registration r on r.region_id = a.region_id and r.training_id = a.training_id
                                and r.id = a.registration_id
                            join region g on g.id = a.region_id
                            where a.region_id = :region and a.training_id = :training group by r.person_id, g.time_zone)
                        select count(*)::int as present, count(*) filter (where
                            exists (select 1 from profile_field f where f.region_id = :region and f.saved_by = there.person_id and f.saved_at >= there.since)
                            or exists (select 1 from answer s where s.region_id = :region and s.saved_by = there.person_id and s.saved_at >= there.since)
                            or exists (select 1 from evidence e where e.region_id = :region and e.linked_by = there.person_id and e.linked_at >= there.since))::int as begun
                        from there""")
                .param("region", training.regionId())
                .param("training", training.id())
                .query(Turnout.class)
                .single();
    }
}
