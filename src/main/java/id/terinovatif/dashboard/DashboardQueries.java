package id.terinovatif.dashboard;

import id.terinovatif.innovation.Status;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sums that the dashboard shows, one query each. */
@Repository
public class DashboardQueries {
    private final JdbcClient jdbc;

    DashboardQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The levels of all reported innovations together at one indicator. */
    record Levels(String indicator, long levels) {}

    /**
     * An agency's year.
     *
     * @param mean maturity by the innovators' levels, null without a reported innovation
     * @param late drafts and returned ones after the region's own deadline; null while it has set none
     * @param before how many innovations it reported the year before
     * @param contact its head, or whoever writes for it; null without anybody
     */
    public record AgencyYear(
            String agency,
            int drafts,
            int waiting,
            int done,
            @Nullable Integer late,
            @Nullable BigDecimal mean,
            int before,
            @Nullable String contact,
            @Nullable String phone) {
        public boolean begun() {
            return reported() + drafts > 0;
        }

        public int reported() {
            return waiting + done;
        }
    }

    /** How many innovations were handed in on a day. */
    public record Day(LocalDate day, int count) {}

    /** How many reported innovations an urusan has. */
    record Affair(String urusan, int count) {}

    List<Levels> levels(long region, int year) {
        return jdbc.sql("""
                        select a.indicator, sum(a.level) as levels from innovation i
                        join answer a on a.region_id = i.region_id and a.innovation_id = i.id
                        where i.region_id = ? and i.year = ? and i.status = any(?) group by a.indicator""")
                .params(region, year, reported())
                .query(Levels.class)
                .list();
    }

    List<AgencyYear> agencies(long region, int year, @Nullable LocalDate until, LocalDate today) {
        return jdbc.sql("""
                        select a.name as agency,
                               count(*) filter (where i.year = :year and i.status = 'DRAFT')::int as drafts,
                               count(*) filter (where i.year = :year and i.status in ('SUBMITTED', 'RETURNED'))::int as waiting,
                               count(*) filter (where i.year = :year and i.status in ('VERIFIED', 'PUBLISHED'))::int as done,
                               case when :until::date is not null then count(*) filter (where :today::date > :until::date
                                    and i.year = :year and i.status in ('DRAFT', 'RETURNED'))::int end as late,
                               avg(i.claimed) filter (where i.year = :year and i.status = any(:reported)) as mean,
                               count(*) filter (where i.year = :year - 1 and i.status = any(:reported))::int as before,
                               c.name as contact, c.phone
                        from agency a left join innovation i on i.region_id = a.region_id and i.agency_id = a.id
                             and i.year in (:year, :year - 1) and i.status <> 'WITHDRAWN'
                        left join lateral (select p.name, p.phone from person p where p.region_id = a.region_id
                             and p.agency_id = a.id and p.closed_at is null
                             order by p.role = 'AGENCY_HEAD' desc, p.phone is null, p.id limit 1) c on true
                        where a.region_id = :region and a.closed_at is null
                        group by a.id, a.name, c.name, c.phone order by mean desc nulls last, a.name""")
                .param("region", region)
                .param("year", year)
                .param("until", until == null ? null : Date.valueOf(until), Types.DATE)
                .param("today", Date.valueOf(today))
                .param("reported", reported())
                .query(AgencyYear.class)
                .list();
    }

    /** The days on which something was handed in, the eight weeks up to a day. */
    List<Day> handedIn(long region, int year, ZoneId zone, LocalDate today) {
        return jdbc.sql("""
                        select (s.taken_at at time zone :zone)::date as day, count(*)::int as count from step_taken s
                        join innovation i on i.region_id = s.region_id and i.id = s.innovation_id
                        where s.region_id = :region and i.year = :year and s.step = 'SUBMIT'
                          and s.taken_at >= :from
                        group by 1 order by 1""")
                .param("region", region)
                .param("year", year)
                .param("zone", zone.getId())
                .param(
                        "from",
                        Timestamp.from(today.minusDays(55).atStartOfDay(zone).toInstant()))
                .query(Day.class)
                .list();
    }

    List<Affair> affairs(long region, int year) {
        return jdbc.sql("""
                        select urusan, count(*)::int as count from innovation
                        where region_id = ? and year = ? and status = any(?) and urusan is not null
                        group by urusan order by 2 desc, 1""")
                .params(region, year, reported())
                .query(Affair.class)
                .list();
    }

    private static String[] reported() {
        return Status.reportedNames().toArray(String[]::new);
    }
}
