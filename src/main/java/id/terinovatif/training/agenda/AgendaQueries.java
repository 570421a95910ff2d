package id.terinovatif.training.agenda;

import id.terinovatif.training.Training;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts over the year's drafts of the invited agencies and their units; a unit invited by itself counts for itself. */
@Repository
class AgendaQueries {
    private static final String DRAFTS = """
            with recursive under as (
                select agency_id as id, agency_id as root from training_invited where region_id = :region and training_id = :training
                union all
                select a.id, u.root from agency a join under u on a.parent_id = u.id
                where a.region_id = :region and not exists (select 1 from training_invited i
                    where i.region_id = :region and i.training_id = :training and i.agency_id = a.id)),
            draft as (
                select i.id, a.name as agency from innovation i join under u on u.id = i.agency_id
                join agency a on a.region_id = i.region_id and a.id = u.root
                where i.region_id = :region and i.year = :year and i.status <> 'WITHDRAWN')
            """;

    /** In how many of how many drafts of an invited agency something is so. */
    record Fact(String key, String agency, int drafts, int of) {}

    private final JdbcClient jdbc;

    AgendaQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Fact> failedChecks(Training training, int year) {
        return ask("""
                        , read as (select d.agency, c.checks from draft d join coach_reading c on c.region_id = :region and c.innovation_id = d.id)
                        select f.key, r.agency, count(*)::int as drafts,
                            (select count(*)::int from read o where o.agency = r.agency) as of
                        from read r, unnest(r.checks) as f (key) group by f.key, r.agency""", training, year).query(Fact.class).list();
    }

    /** An indicator counts once for an innovation, however often it was lowered or rejected. */
    List<Fact> returnedIndicators(Training training, int year) {
        return ask("""
                        , judged as (select distinct d.agency, d.id, v.indicator, bool_or(v.outcome <> 'ACCEPT') as back
                            from draft d join verdict_history v on v.region_id = :region and v.innovation_id = d.id
                            group by d.agency, d.id, v.indicator)
                        select j.indicator as key, j.agency, count(*) filter (where j.back)::int as drafts,
                            (select count(distinct o.id)::int from judged o where o.agency = j.agency) as of
                        from judged j group by j.indicator, j.agency having count(*) filter (where j.back) > 0""", training, year).query(Fact.class).list();
    }

    List<Fact> emptyIndicators(Training training, int year, List<String> codes) {
        return ask("""
                        select c.key, d.agency, count(*) filter (where a.indicator is null)::int as drafts, count(*)::int as of
                        from draft d cross join unnest(:codes::text[]) as c (key)
                        left join answer a on a.region_id = :region and a.innovation_id = d.id and a.indicator = c.key and a.level > 0
                        group by c.key, d.agency having count(*) filter (where a.indicator is null) > 0""", training, year)
                .param("codes", codes.toArray(String[]::new))
                .query(Fact.class)
                .list();
    }

    private JdbcClient.StatementSpec ask(String sql, Training training, int year) {
        return jdbc.sql(DRAFTS + sql)
                .param("region", training.regionId())
                .param("training", training.id())
                .param("year", year);
    }
}
