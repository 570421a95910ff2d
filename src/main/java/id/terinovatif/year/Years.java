package id.terinovatif.year;

import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.shared.Missing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The assessment years a region has opened, each with the edition it was opened under. */
@Component
public class Years {
    /**
     * An opened year.
     *
     * @param submitUntil the region's own deadline for its agencies
     * @param closesThen whether nothing is taken after it; else what comes late is marked so
     * @param headSigns whether the head of an agency approves what is handed in, and sends it
     */
    public record Year(
            long regionId,
            int year,
            String editionHash,
            Instant openedAt,
            @Nullable LocalDate submitUntil,
            boolean closesThen,
            boolean headSigns,
            @Nullable Instant closedAt) {
        public boolean late(LocalDate today) {
            return submitUntil != null && today.isAfter(submitUntil);
        }
    }

    private static final String SELECT =
            "select region_id, year, edition_hash, opened_at, submit_until, after_deadline = 'CLOSED' as closes_then, head_signs, closed_at from assessment_year ";

    private static final String NOTHING_WRITTEN = """
             and not exists (select 1 from innovation i where i.region_id = y.region_id and i.year = y.year)
             and not exists (select 1 from government_answer g where g.region_id = y.region_id and g.year = y.year)""";

    private final JdbcClient jdbc;
    private final Instruments instruments;
    private final Editions editions;

    Years(JdbcClient jdbc, Instruments instruments, Editions editions) {
        this.jdbc = jdbc;
        this.instruments = instruments;
        this.editions = editions;
    }

    /** Opens the year; once opened it stays. IllegalArgumentException when there is no edition for it. */
    @Transactional
    public void open(long regionId, int year) {
        editions.hold();
        jdbc.sql("insert into assessment_year (region_id, year, edition_hash) values (?, ?, ?) on conflict do nothing")
                .params(regionId, year, instruments.of(year).hash())
                .update();
    }

    /** Takes back the opening of a year in which nothing was written yet; false when something was. */
    @Transactional
    public boolean takeBack(long regionId, int year) {
        editions.hold();
        return jdbc.sql("delete from assessment_year y where y.region_id = ? and y.year = ? " + NOTHING_WRITTEN)
                        .params(regionId, year)
                        .update()
                == 1;
    }

    /** The years in which nothing was written yet. */
    public List<Integer> empty(long regionId) {
        return jdbc.sql("select y.year from assessment_year y where y.region_id = ? " + NOTHING_WRITTEN)
                .param(regionId)
                .query(Integer.class)
                .list();
    }

    public List<Year> of(long regionId) {
        return jdbc.sql(SELECT + "where region_id = ? order by year desc")
                .param(regionId)
                .query(Year.class)
                .list();
    }

    public Optional<Year> find(long regionId, int year) {
        return jdbc.sql(SELECT + "where region_id = ? and year = ?")
                .params(regionId, year)
                .query(Year.class)
                .optional();
    }

    /** The year people work on: the newest open one. */
    public Optional<Year> current(long regionId) {
        return jdbc.sql(SELECT + "where region_id = ? and closed_at is null order by year desc limit 1")
                .param(regionId)
                .query(Year.class)
                .optional();
    }

    public void setDeadline(long regionId, int year, @Nullable LocalDate until, boolean closes) {
        jdbc.sql("""
                        update assessment_year set submit_until = :until, after_deadline = :after
                        where region_id = :region and year = :year""")
                .param("after", closes ? "CLOSED" : "MARKED")
                .param("until", until == null ? null : java.sql.Date.valueOf(until))
                .param("region", regionId)
                .param("year", year)
                .update();
    }

    /** Whether heads of agencies approve before anything of this year is handed in. */
    public void setHeadSigns(long regionId, int year, boolean signs) {
        jdbc.sql("update assessment_year set head_signs = ? where region_id = ? and year = ?")
                .params(signs, regionId, year)
                .update();
    }

    /** The edition of a year. */
    public Instrument instrument(int year) {
        return instruments.of(year);
    }

    /** The indicator of an innovation that has this code in the year's edition; {@link Missing} when there is none. */
    public Indicator innovationIndicator(int year, String code) {
        return coded(instrument(year).perInnovation(), code);
    }

    /** The indicator of the government that has this code in the year's edition; {@link Missing} when there is none. */
    public Indicator governmentIndicator(int year, String code) {
        return coded(instrument(year).government(), code);
    }

    private static Indicator coded(List<Indicator> all, String code) {
        return all.stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow(Missing::new);
    }
}
