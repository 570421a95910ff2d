package id.terinovatif.index.league;

import id.terinovatif.innovation.Status;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every open agency of a region with its progress, those that moved most first. */
@Repository
class League {
    private static final Duration RECENT = Duration.ofDays(14);

    private final JdbcClient jdbc;
    private final Clock clock;

    League(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<AgencyProgress> of(long region, int year) {
        return jdbc.sql("""
                        with one as (
                            select i.agency_id, i.year, i.status, i.claimed, i.status = any(:reported) as reported,
                                   i.year = :year and exists (select 1 from submission s where s.region_id = i.region_id
                                       and s.innovation_id = i.id and s.number = 1 and s.submitted_at > :recent) as recent
                            from innovation i
                            where i.region_id = :region and i.year in (:year, :year - 1) and i.status <> 'WITHDRAWN'),
                        told as (select agency_id, max(sent_at) as at from agency_reminder
                                 where region_id = :region and year = :year group by agency_id)
                        select a.id, a.name,
                               count(*) filter (where o.year = :year and o.status = 'DRAFT')::int as drafts,
                               count(*) filter (where o.year = :year and o.reported)::int as reported,
                               count(*) filter (where o.recent)::int as recent,
                               avg(o.claimed) filter (where o.year = :year and o.reported) as mean,
                               count(*) filter (where o.year = :year - 1 and o.reported)::int as reported_before,
                               avg(o.claimed) filter (where o.year = :year - 1 and o.reported) as mean_before,
                               t.at as reminded_at
                        from agency a left join one o on o.agency_id = a.id left join told t on t.agency_id = a.id
                        where a.region_id = :region and a.closed_at is null
                        group by a.id, a.name, t.at
                        order by count(*) filter (where o.year = :year and o.reported)
                                 - count(*) filter (where o.year = :year - 1 and o.reported) desc,
                                 recent desc, mean desc nulls last, a.name""")
                .param("region", region)
                .param("year", year)
                .param("reported", Status.reportedNames().toArray(String[]::new))
                .param("recent", Timestamp.from(clock.instant().minus(RECENT)))
                .query(AgencyProgress.class)
                .list();
    }
}
