package id.terinovatif.index;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the ministry announced for earlier years, as typed in with its source. */
@Repository
public class OfficialResults {
    /** One year's result. */
    public record Result(
            int year,
            BigDecimal indexValue,
            String predikat,
            @Nullable Integer innovationCount,
            String source) {}

    private final JdbcClient jdbc;

    OfficialResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Result> of(long regionId) {
        return jdbc.sql(
                        "select year, index_value, predikat, innovation_count, source from official_result where region_id = ? order by year")
                .param(regionId)
                .query(Result.class)
                .list();
    }

    public void save(long regionId, Result result) {
        jdbc.sql("""
                        insert into official_result (region_id, year, index_value, predikat, innovation_count, source)
                        values (:region, :year, :index, :predikat, :count, :source)
                        on conflict (region_id, year) do update
                        set index_value = excluded.index_value, predikat = excluded.predikat,
                            innovation_count = excluded.innovation_count, source = excluded.source""")
                .param("region", regionId)
                .param("year", result.year())
                .param("index", result.indexValue())
                .param("predikat", result.predikat())
                .param("count", result.innovationCount())
                .param("source", result.source())
                .update();
    }
}
