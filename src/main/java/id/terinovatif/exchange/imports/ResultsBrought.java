package id.terinovatif.exchange.imports;

import id.terinovatif.account.User;
import id.terinovatif.exchange.imports.ImportRows.Before;
import id.terinovatif.exchange.imports.ImportRows.Kept;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.sheet.Kind;
import id.terinovatif.sheet.ReadRow;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Results of earlier years: one innovation's points, or, in a row without a name, the region's index as announced. */
@Component
class ResultsBrought implements Bringing {
    private final JdbcClient jdbc;

    ResultsBrought(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Kind kind() {
        return Kind.RESULTS;
    }

    @Override
    public Done apply(User by, Import one, Kept row, AgencyNames agencies) {
        return row.row().text("nama").isEmpty() ? region(by, row) : innovation(by, row);
    }

    private Done innovation(User by, Kept kept) {
        var row = kept.row();
        var target = kept.target();
        if (target == null)
            return new Done(
                    jdbc.sql("""
                                    insert into past_result (region_id, year, name, agency, score, source)
                                    values (:region, :year, :name, :agency, :score, :source) returning id""")
                            .param("region", by.regionId())
                            .param("year", Integer.valueOf(row.text("tahun")))
                            .param("name", row.text("nama"))
                            .param("agency", row.text("perangkat_daerah"))
                            .param("score", number(row, "skor"))
                            .param("source", text(row, "sumber"))
                            .query(Long.class)
                            .single(),
                    new Before("", Map.of()));
        var before = jdbc.sql(
                        "select coalesce(score::text, '') as skor, coalesce(source, '') as sumber from past_result where region_id = ? and id = ?")
                .params(by.regionId(), target)
                .query((one, n) -> Map.of("skor", one.getString(1), "sumber", one.getString(2)))
                .single();
        write(by.regionId(), target, number(row, "skor"), text(row, "sumber"));
        return new Done(target, new Before("", before));
    }

    private void write(long regionId, long id, @Nullable BigDecimal score, @Nullable String source) {
        jdbc.sql(
                        "update past_result set score = coalesce(:score, score), source = coalesce(:source, source) where region_id = :region and id = :id")
                .param("score", score)
                .param("source", source)
                .param("region", regionId)
                .param("id", id)
                .update();
    }

    /** What the ministry announced is typed with its source and never replaced by a list. */
    private Done region(User by, Kept kept) {
        var row = kept.row();
        int year = Integer.parseInt(row.text("tahun"));
        var index = number(row, "indeks");
        if (index == null
                || row.text("predikat").isEmpty()
                || row.text("sumber").isEmpty())
            throw new NotAllowed("Baris %d: hasil daerah perlu indeks, predikat, dan sumber.".formatted(row.row()));
        if (kept.target() != null)
            throw new NotAllowed("Baris %d: hasil daerah tahun %d sudah ada dan berbeda.".formatted(row.row(), year));
        jdbc.sql("""
                        insert into official_result (region_id, year, index_value, predikat, innovation_count, source)
                        values (:region, :year, :index, :predikat, :count, :source)""")
                .param("region", by.regionId())
                .param("year", year)
                .param("index", index)
                .param("predikat", row.text("predikat"))
                .param("count", number(row, "jumlah_inovasi"))
                .param("source", row.text("sumber"))
                .update();
        return new Done(year, new Before("", Map.of()));
    }

    private static @Nullable BigDecimal number(ReadRow row, String field) {
        return row.text(field).isEmpty() ? null : new BigDecimal(row.text(field));
    }

    private static @Nullable String text(ReadRow row, String field) {
        return row.text(field).isEmpty() ? null : row.text(field);
    }

    @Override
    public void undo(User by, Import one, Kept row) {
        long id = Objects.requireNonNull(row.target());
        var table = row.row().text("nama").isEmpty() ? "official_result where year = ?" : "past_result where id = ?";
        if (row.verdict() == Verdict.NEW)
            jdbc.sql("delete from " + table + " and region_id = ?")
                    .params(id, by.regionId())
                    .update();
        else {
            var before = new HashMap<>(Objects.requireNonNull(row.before()).fields());
            var score = before.getOrDefault("skor", "");
            write(by.regionId(), id, score.isEmpty() ? null : new BigDecimal(score), before.get("sumber"));
        }
    }
}
