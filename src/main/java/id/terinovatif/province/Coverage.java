package id.terinovatif.province;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.terinovatif.innovation.Status;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the regions below a province have come in their open year, all in one statement. */
@Repository
public class Coverage {
    /**
     * One region's counts.
     *
     * @param agencies that stand at the top and are open
     * @param reporting of them, with their units, those with an innovation that was handed in
     * @param reported innovations handed in and not given back
     * @param moved when an innovation of the year changed last, null when there is none
     */
    public record Counted(
            long regionId,
            boolean closed,
            int admins,
            int agencies,
            int reporting,
            int reported,
            int drafts,
            @Nullable Instant moved) {
        /** Which part of the agencies has handed something in, 0 to 1; null where there are no agencies yet. */
        public @Nullable Double share() {
            return agencies == 0 ? null : (double) reporting / agencies;
        }
    }

    private final JdbcClient jdbc;

    Coverage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Long, Counted> below(long province) {
        return jdbc
                .sql("""
                        with recursive below as (
                            select r.id, r.closed_at, (select max(y.year) from assessment_year y where y.region_id = r.id and y.closed_at is null) as year
                            from region r where r.province_id = :province),
                        tree as (
                            select a.region_id, a.id, a.id as top from agency a join below b on b.id = a.region_id
                            where a.parent_id is null and a.closed_at is null
                            union all
                            select a.region_id, a.id, t.top from tree t join agency a on a.region_id = t.region_id and a.parent_id = t.id),
                        counted as (
                            select i.region_id, i.agency_id, count(*) filter (where i.status = any(:reported)) as reported,
                                   count(*) filter (where i.status = 'DRAFT') as drafts, max(i.changed_at) as moved
                            from below b join innovation i on i.region_id = b.id and i.year = b.year group by i.region_id, i.agency_id),
                        reach as (
                            select t.region_id, count(distinct t.top) as agencies, count(distinct t.top) filter (where c.reported > 0) as reporting
                            from tree t left join counted c on c.region_id = t.region_id and c.agency_id = t.id group by t.region_id),
                        total as (
                            select region_id, sum(reported) as reported, sum(drafts) as drafts, max(moved) as moved from counted group by region_id)
                        select b.id as region_id, b.closed_at is not null as closed,
                               (select count(*)::int from person p where p.region_id = b.id and p.role = 'ADMIN' and p.closed_at is null) as admins,
                               coalesce(r.agencies, 0)::int as agencies, coalesce(r.reporting, 0)::int as reporting,
                               coalesce(t.reported, 0)::int as reported, coalesce(t.drafts, 0)::int as drafts, t.moved
                        from below b left join reach r on r.region_id = b.id left join total t on t.region_id = b.id""")
                .param("province", province)
                .param("reported", Status.reportedNames().toArray(String[]::new))
                .query(Counted.class)
                .list()
                .stream()
                .collect(toMap(Counted::regionId, identity()));
    }
}
