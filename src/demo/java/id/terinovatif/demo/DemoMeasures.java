package id.terinovatif.demo;

import id.terinovatif.training.Training;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pictures of the drafts before the demo's held bimtek and after it. The numbers are invented, as the drafts are. */
@Component
@Profile("demo")
class DemoMeasures {
    private final JdbcClient jdbc;

    DemoMeasures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * After it the drafts stand as they do today. Before it they stood lower: those of agencies that came by about a third,
     * the others by about a tenth.
     */
    void picture(Training training, int daysAgo) {
        jdbc.sql("""
                        with came as (select distinct p.agency_id from attendance a
                            join registration r on r.region_id = a.region_id and r.training_id = a.training_id and r.id = a.registration_id
                            join person p on p.region_id = r.region_id and p.id = r.person_id
                            where a.region_id = :region and a.training_id = :training),
                        now_is as (select i.id, i.claimed as points, c.focus, cardinality(c.ticks) as ticks,
                                (select count(*)::int from answer a where a.region_id = i.region_id and a.innovation_id = i.id and a.level > 0
                                    and exists (select 1 from evidence e where e.region_id = a.region_id
                                        and e.innovation_id = a.innovation_id and e.indicator = a.indicator)) as indicators,
                                case when i.agency_id in (select agency_id from came) then 58 + i.id % 18 else 86 + i.id % 12 end / 100.0 as share
                            from innovation i left join coach_reading c on c.region_id = i.region_id and c.innovation_id = i.id
                            where i.region_id = :region and i.year = :year and i.status <> 'WITHDRAWN')
                        insert into training_snapshot (region_id, training_id, innovation_id, stage, focus, ticks, indicators, points, taken_at)
                        select :region, :training, n.id, s.stage, round(n.focus * s.part)::int, round(n.ticks * s.part)::int,
                            floor(n.indicators * s.part)::int, round(n.points * s.part, 2), now() - s.days * interval '1 day'
                        from now_is n cross join lateral (values ('BEFORE', n.share, :before), ('AFTER', 1.0, :after)) s (stage, part, days)""")
                .param("region", training.regionId())
                .param("training", training.id())
                .param("year", DemoYears.YEAR)
                .param("before", daysAgo + 1)
                .param("after", daysAgo - 14)
                .update();
    }
}
