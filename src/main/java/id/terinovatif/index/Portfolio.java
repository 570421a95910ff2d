package id.terinovatif.index;

import id.terinovatif.innovation.Status;
import id.terinovatif.scoring.Reported;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The innovations a region reports in a year, with their scores: what the index is computed from. */
@Repository
public class Portfolio {
    /** One reported innovation; {@code overlapping} are the codes of further urusan, with commas. */
    public record Line(
            long id,
            String name,
            String agency,
            Status status,
            @Nullable String urusan,
            @Nullable String overlapping,
            @Nullable String jenis,
            @Nullable String tahapan,
            BigDecimal claimed,
            BigDecimal reachable,
            BigDecimal evidenced,
            BigDecimal sound,
            @Nullable BigDecimal verified) {
        boolean finished() {
            return status == Status.VERIFIED || status == Status.PUBLISHED;
        }

        /** As scoring takes it, with the maturity of one figure. */
        public Reported reported(boolean accepted, BigDecimal points) {
            var further = overlapping == null || overlapping.isBlank()
                    ? List.<String>of()
                    : List.of(overlapping.split(",", -1));
            return new Reported(name, urusan, further, jenis, tahapan, accepted, Map.of(), points);
        }
    }

    private final JdbcClient jdbc;

    Portfolio(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Line> reported(long regionId, int year) {
        return lines(regionId, year, Status.reportedNames());
    }

    /** The drafts and returned ones, which are not reported yet but could be. */
    public List<Line> draftLines(long regionId, int year) {
        return lines(regionId, year, List.of(Status.DRAFT.name()));
    }

    private List<Line> lines(long regionId, int year, List<String> states) {
        return jdbc.sql("""
                        select i.id, i.name, a.name as agency, i.status, i.urusan, f.value as overlapping, i.jenis, i.tahapan,
                               i.claimed, i.reachable, i.evidenced, i.sound, i.verified
                        from innovation i
                        join agency a on a.region_id = i.region_id and a.id = i.agency_id
                        left join profile_field f on f.region_id = i.region_id and f.innovation_id = i.id and f.field = 'urusan_irisan'
                        where i.region_id = :region and i.year = :year and i.status = any(:states)
                        order by i.claimed desc, i.id""")
                .param("region", regionId)
                .param("year", year)
                .param("states", states.toArray(String[]::new))
                .query(Line.class)
                .list();
    }

    /** Drafts that nobody has handed in yet. */
    int drafts(long regionId, int year) {
        return jdbc.sql("select count(*) from innovation where region_id = ? and year = ? and status = 'DRAFT'")
                .params(regionId, year)
                .query(Integer.class)
                .single();
    }
}
