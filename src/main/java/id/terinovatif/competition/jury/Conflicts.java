package id.terinovatif.competition.jury;

import id.terinovatif.competition.call.Call;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which entries a juror may not read: what the house knows by itself, what was declared, and who stepped aside. */
@Repository
public class Conflicts {
    /** Own agency and all of the same tree; who wrote, companioned, verified or took a step with the innovation. */
    private static final String COMPUTED = """
            with recursive root as (
                select id, id as top from agency where region_id = :region and parent_id is null
                union all
                select a.id, r.top from agency a join root r on a.parent_id = r.id where a.region_id = :region),
            companion as (
                select id, companion_id from agency where region_id = :region and parent_id is null
                union all
                select a.id, coalesce(a.companion_id, c.companion_id) from agency a join companion c on a.parent_id = c.id
                where a.region_id = :region),
            pair as (
                select e.number, e.innovation_id, e.agency_id, e.entrant, j.person_id, p.agency_id as own, p.name, j.institution
                from competition_entry e
                join competition_juror j on j.region_id = e.region_id and j.competition_id = e.competition_id and j.withdrawn_at is null
                join person p on p.region_id = j.region_id and p.id = j.person_id
                where e.region_id = :region and e.competition_id = :id)
            select number, person_id, min(ground) as ground from (
                select q.number, q.person_id, 'OFFICE' as ground from pair q
                join root mine on mine.id = q.own join root theirs on theirs.id = q.agency_id and theirs.top = mine.top
                union all
                select q.number, q.person_id, 'OFFICE' from pair q join agency a on a.region_id = :region and a.id = q.agency_id
                where lower(a.name) = lower(q.institution)
                union all
                select q.number, q.person_id, 'WROTE' from pair q where exists (select 1 from profile_revision r
                    where r.region_id = :region and r.innovation_id = q.innovation_id and r.saved_by = q.person_id)
                    or exists (select 1 from innovation i where i.region_id = :region and i.id = q.innovation_id and i.created_by = q.person_id)
                    or lower(q.entrant) = lower(q.name)
                union all
                select q.number, q.person_id, 'COMPANION' from pair q where
                    exists (select 1 from companion c where c.id = q.agency_id and c.companion_id = q.person_id)
                    or exists (select 1 from clinic_slot s where s.region_id = :region and s.innovation_id = q.innovation_id and s.companion_id = q.person_id)
                    or exists (select 1 from reading_test t where t.region_id = :region and t.innovation_id = q.innovation_id
                        and (t.created_by = q.person_id or lower(t.office) = lower(q.institution)))
                union all
                select q.number, q.person_id, 'VERIFIED' from pair q where
                    exists (select 1 from verdict_history v where v.region_id = :region and v.innovation_id = q.innovation_id and v.judged_by = q.person_id)
                    or exists (select 1 from step_taken s where s.region_id = :region and s.innovation_id = q.innovation_id and s.person_id = q.person_id)
            ) found group by number, person_id
            """;

    private final JdbcClient jdbc;

    Conflicts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An entry a juror may not read. */
    public record Noted(int number, long personId, String ground, String source) {
        public String label() {
            return Ground.valueOf(ground).label();
        }
    }

    public List<Noted> of(Call call) {
        return jdbc.sql("""
                        select number, person_id, ground, source from competition_conflict
                        where region_id = ? and competition_id = ? order by number, person_id""")
                .params(call.regionId(), call.id())
                .query(Noted.class)
                .list();
    }

    /** What the house knows and has not yet noted. */
    List<Noted> found(Call call) {
        var known = of(call).stream()
                .map(one -> one.number() + "/" + one.personId())
                .toList();
        return jdbc
                .sql(COMPUTED)
                .param("region", call.regionId())
                .param("id", call.id())
                .query((row, n) ->
                        new Noted(row.getInt("number"), row.getLong("person_id"), row.getString("ground"), "COMPUTED"))
                .list()
                .stream()
                .filter(one -> !known.contains(one.number() + "/" + one.personId()))
                .sorted(java.util.Comparator.comparingInt(Noted::number).thenComparingLong(Noted::personId))
                .toList();
    }

    void note(Call call, Noted conflict, Instant now) {
        jdbc.sql("""
                        insert into competition_conflict (region_id, competition_id, number, person_id, ground, source, at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        call.regionId(),
                        call.id(),
                        conflict.number(),
                        conflict.personId(),
                        conflict.ground(),
                        conflict.source(),
                        Timestamp.from(now))
                .update();
    }

    public boolean stands(Call call, int number, long personId) {
        return jdbc.sql("""
                        select exists (select 1 from competition_conflict
                        where region_id = ? and competition_id = ? and number = ? and person_id = ?)""")
                .params(call.regionId(), call.id(), number, personId)
                .query(Boolean.class)
                .single();
    }
}
