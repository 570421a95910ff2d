package id.terinovatif.innovation.coaching;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the coach found in the drafts of a region's year, as of the newest critique of each, and week by week. */
@Repository
class MissedQueries {
    /** An agency that stands above its units; what its units wrote counts for it. */
    private static final String ROOTS = """
            with recursive root as (
                select id, id as root from agency where region_id = :region and parent_id is null
                union all
                select a.id, r.root from agency a join root r on a.parent_id = r.id where a.region_id = :region)
            """;

    private static final String DRAFTS = """
            from innovation i join root r on r.id = i.agency_id
            left join coach_reading c on c.region_id = i.region_id and c.innovation_id = i.id
            where i.region_id = :region and i.year = :year and i.status <> 'WITHDRAWN'
              and (:agency::bigint is null or r.root = :agency)
            """;

    /** The drafts of a year and those of them that were read. */
    record Count(int drafts, int read) {}

    /** A check and in how many of the read drafts it found its fault. */
    record Found(String fault, int drafts) {}

    /** An agency, its read drafts, and the check that fails in most of them. */
    record OfAgency(
            long id, String name, int read, @Nullable String fault, int drafts) {}

    /** In a week beginning on this Monday: drafts read, and how many of them had the fault. */
    record InWeek(LocalDate week, String fault, int drafts, int read) {}

    /** What the view is narrowed to; no agency means the whole region. */
    record Scope(long region, int year, @Nullable Long agency) {}

    private final JdbcClient jdbc;

    MissedQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private JdbcClient.StatementSpec ask(String sql, Scope scope) {
        return jdbc.sql(ROOTS + sql)
                .param("region", scope.region())
                .param("year", scope.year())
                .param("agency", scope.agency());
    }

    Count count(Scope scope) {
        return ask("select count(*)::int as drafts, count(c.read_at)::int as read " + DRAFTS, scope)
                .query(Count.class)
                .single();
    }

    /** The commonest first. */
    List<Found> found(Scope scope) {
        return ask(
                        "select f.fault, count(*)::int as drafts from (select unnest(c.checks) as fault " + DRAFTS
                                + ") f group by f.fault order by count(*) desc, f.fault",
                        scope)
                .query(Found.class)
                .list();
    }

    List<OfAgency> byAgency(Scope scope) {
        return ask("""
                        , read as (select r.root, c.checks\n""" + DRAFTS + """
                             and c.read_at is not null),
                        ranked as (
                            select root, f.fault, count(*)::int as drafts,
                                   row_number() over (partition by root order by count(*) desc, f.fault) as place
                            from read, unnest(checks) as f (fault) group by root, f.fault)
                        select a.id, a.name, n.read, k.fault, coalesce(k.drafts, 0) as drafts
                        from (select root, count(*)::int as read from read group by root) n
                        join agency a on a.region_id = :region and a.id = n.root
                        left join ranked k on k.root = n.root and k.place = 1
                        order by n.read desc, a.name""", scope).query(OfAgency.class).list();
    }

    /** For these checks, the last critique of each draft in each week since {@code from}. */
    List<InWeek> byWeek(Scope scope, Set<String> checks, LocalDate from) {
        return ask("""
                        , week as (
                            select w.week, w.checks from coach_reading_week w
                            join innovation i on i.region_id = w.region_id and i.id = w.innovation_id
                            join root r on r.id = i.agency_id
                            where w.region_id = :region and w.week >= :from and i.year = :year and i.status <> 'WITHDRAWN'
                              and (:agency::bigint is null or r.root = :agency))
                        select week.week, k.fault, count(*) filter (where k.fault = any(week.checks))::int as drafts,
                               count(*)::int as read
                        from week, unnest(:checks::text[]) as k (fault)
                        group by week.week, k.fault order by week.week, k.fault""", scope)
                .param("from", java.sql.Date.valueOf(from))
                .param("checks", checks.toArray(String[]::new))
                .query(InWeek.class)
                .list();
    }

    /**
     * What became of a check's messages.
     *
     * @param shown how often one came among the three
     * @param followed how often its place was edited in the same sitting
     * @param gone how often it did not come back after that
     * @param dismissed how often it was set aside with a reason
     * @param reasons how many different reasons were given
     */
    record Use(String fault, int shown, int followed, int gone, int dismissed, int reasons) {}

    /** The most shown first. */
    List<Use> use(Scope scope) {
        return ask("""
                        , drafts as (select i.region_id, i.id\n""" + DRAFTS + """
                        ),
                        u as (select check_id, sum(shown)::int as shown, sum(followed)::int as followed, sum(gone)::int as gone
                              from coach_use join drafts d on d.region_id = coach_use.region_id and d.id = innovation_id
                              group by check_id),
                        a as (select check_id, count(*)::int as dismissed, count(distinct lower(trim(reason)))::int as reasons
                              from coach_dismissal join drafts d on d.region_id = coach_dismissal.region_id and d.id = innovation_id
                              group by check_id)
                        select check_id as fault, coalesce(shown, 0) as shown, coalesce(followed, 0) as followed,
                               coalesce(gone, 0) as gone, coalesce(dismissed, 0) as dismissed, coalesce(reasons, 0) as reasons
                        from u full join a using (check_id) order by 2 desc, 1""", scope).query(Use.class).list();
    }

    /** Drafts with a text that was never read, or was saved after its last critique; at most {@code limit}. */
    List<Long> unread(Scope scope, int limit) {
        return ask("select i.id " + DRAFTS + """
                         and exists (select 1 from profile_field p where p.region_id = i.region_id and p.innovation_id = i.id
                                     and p.field in ('rancang_bangun', 'tujuan', 'manfaat', 'hasil') and p.value <> ''
                                     and (c.read_at is null or p.saved_at > c.read_at))
                        order by i.id limit :limit""", scope)
                .param("limit", limit)
                .query(Long.class)
                .list();
    }
}
