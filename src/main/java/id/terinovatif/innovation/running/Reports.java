package id.terinovatif.innovation.running;

import id.terinovatif.innovation.Innovation;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was answered quarter by quarter, and the number that is told. */
@Repository
public class Reports {
    private static final String SELECT = """
            select r.year, r.quarter, r.state, r.value, r.note, r.reported_at, p.name as by
            from running_report r left join person p on p.region_id = r.region_id and p.id = r.reported_by
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Reports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Newest first. */
    public List<Report> of(Innovation innovation) {
        return jdbc.sql(SELECT + "where r.region_id = ? and r.innovation_id = ? order by r.year desc, r.quarter desc")
                .params(innovation.regionId(), innovation.id())
                .query(Report.class)
                .list();
    }

    /** The newest answer of a published innovation, for anybody. */
    public Optional<Report> newestOfPublished(long innovationId) {
        return jdbc.sql(SELECT + """
                        join innovation i on i.region_id = r.region_id and i.id = r.innovation_id
                        where i.id = ? and i.status = 'PUBLISHED' order by r.year desc, r.quarter desc limit 1""").param(innovationId).query(Report.class).optional();
    }

    /** The answer of a quarter; a later one of the same quarter takes its place. */
    void keep(Innovation at, Quarter quarter, Report.State state, Answered answered, @Nullable Long by) {
        jdbc.sql("""
                        insert into running_report (region_id, innovation_id, year, quarter, state, value, note, reported_by, reported_at)
                        values (:region, :innovation, :year, :quarter, :state, :value, :note, :by, :now)
                        on conflict (region_id, innovation_id, year, quarter) do update set state = excluded.state,
                            value = coalesce(excluded.value, running_report.value), note = excluded.note,
                            reported_by = excluded.reported_by, reported_at = excluded.reported_at""")
                .param("region", at.regionId())
                .param("innovation", at.id())
                .param("year", quarter.year())
                .param("quarter", quarter.number())
                .param("state", state.name())
                .param("value", answered.value())
                .param("note", answered.note())
                .param("by", by)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    Optional<Measure> measure(Innovation innovation) {
        return jdbc.sql(
                        "select kind, name, baseline, target, source from running_measure where region_id = ? and innovation_id = ?")
                .params(innovation.regionId(), innovation.id())
                .query(Measure.class)
                .optional();
    }

    void keep(Innovation at, Measure measure, long by) {
        jdbc.sql("""
                        insert into running_measure (region_id, innovation_id, kind, name, baseline, target, source, saved_by)
                        values (:region, :innovation, :kind, :name, :baseline, :target, :source, :by)
                        on conflict (region_id, innovation_id) do update
                        set kind = excluded.kind, name = excluded.name, baseline = excluded.baseline, target = excluded.target,
                            source = excluded.source, saved_by = excluded.saved_by, saved_at = now()""")
                .param("region", at.regionId())
                .param("innovation", at.id())
                .param("kind", measure.kind())
                .param("name", measure.name())
                .param("baseline", measure.baseline())
                .param("target", measure.target())
                .param("source", measure.source())
                .param("by", by)
                .update();
    }
}
