package id.terinovatif.catalogue;

import id.terinovatif.account.Region;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who innovates in a region: numbers of agencies and of initiators, never of persons. */
@Repository
public class Culture {
    private static final String SENT = " i.status in ('SUBMITTED', 'RETURNED', 'VERIFIED', 'PUBLISHED', 'STOPPED') ";

    private final JdbcClient jdbc;

    Culture(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A year of a region.
     *
     * @param agencies agencies and units that work today
     * @param began of these, those that have handed in at least one innovation of the year
     * @param firstTime of those, the ones without any of an earlier year; null where no earlier year is known here
     */
    public record Numbers(
            int year, int agencies, int began, @Nullable Integer firstTime) {}

    /** How many public innovations one kind of initiator began. */
    public record Initiator(String code, int entries) {}

    Numbers of(Region region, int year) {
        return jdbc.sql("""
                        with sent as (select i.agency_id, min(i.year) as first, bool_or(i.year = :year) as now
                                      from innovation i where i.region_id = :region and i.year <= :year and""" + " " + SENT + """
                                      group by i.agency_id)
                        select :year as year,
                               (select count(*)::int from agency where region_id = :region and closed_at is null) as agencies,
                               (select count(*)::int from sent where now) as began,
                               case when exists (select 1 from sent where first < :year)
                                    then (select count(*)::int from sent where now and first = :year) end as first_time""")
                .param("region", region.id())
                .param("year", year)
                .query(Numbers.class)
                .single();
    }

    List<Initiator> initiators(long regionId) {
        return jdbc.sql("""
                        select inisiator as code, count(*)::int as entries from catalogue_entry
                        where region_id = ? and inisiator is not null group by 1 order by 2 desc, 1""").param(regionId).query(Initiator.class).list();
    }

    /** How many were declared to have ended; their reasons stand in the catalogue. */
    int stopped() {
        return jdbc.sql("select count(*)::int from catalogue_entry where stopped or report_state = 'STOPPED'")
                .query(Integer.class)
                .single();
    }
}
