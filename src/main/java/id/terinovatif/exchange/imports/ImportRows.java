package id.terinovatif.exchange.imports;

import id.terinovatif.sheet.ReadRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of a list, each with its verdict and, once applied, with what stood there before. */
@Repository
public class ImportRows {
    private static final String SELECT = "select row, verdict, target, data, before from import_row ";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ImportRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A row as it is kept. */
    public record Kept(
            ReadRow row,
            Verdict verdict,
            @Nullable Long target,
            @Nullable Before before) {}

    /** What is needed to take a row back: when its target stood as it was made, and what its fields said before. */
    public record Before(String stamp, Map<String, String> fields) {}

    void clear(Import one) {
        jdbc.sql("delete from import_row where region_id = ? and import_id = ?")
                .params(one.regionId(), one.id())
                .update();
    }

    void add(Import one, List<Compared> rows) {
        batches.batchUpdate(
                "insert into import_row (region_id, import_id, row, verdict, target, data) values (?, ?, ?, ?, ?, ?::jsonb)",
                rows,
                rows.size(),
                (row, compared) -> {
                    row.setLong(1, one.regionId());
                    row.setLong(2, one.id());
                    row.setInt(3, compared.row().row());
                    row.setString(4, compared.verdict().name());
                    row.setObject(5, compared.target());
                    row.setString(6, Imports.JSON.writeValueAsString(compared.row()));
                });
    }

    /** A page of rows with one of the verdicts, after the row of this number. */
    List<Kept> after(Import one, int row, int most, Verdict... verdicts) {
        return jdbc.sql(SELECT + """
                        where region_id = :region and import_id = :import and verdict = any(:verdicts) and row > :row
                        order by row limit :most""")
                .param("region", one.regionId())
                .param("import", one.id())
                .param("verdicts", Arrays.stream(verdicts).map(Enum::name).toArray(String[]::new))
                .param("row", row)
                .param("most", most)
                .query(ImportRows::read)
                .list();
    }

    /** A page of applied rows from the end, before the row of this number: what came last is taken back first. */
    List<Kept> before(Import one, int row, int most) {
        return jdbc.sql(SELECT + """
                        where region_id = ? and import_id = ? and verdict in ('NEW', 'CHANGED') and row < ?
                        order by row desc limit ?""")
                .params(one.regionId(), one.id(), row, most)
                .query(ImportRows::read)
                .list();
    }

    /** What the new and changed rows say in a field, each once; empty where they say nothing. */
    List<String> said(Import one, String field) {
        return jdbc.sql("""
                        select distinct coalesce(data -> 'values' -> ? ->> 'text', '') as said from import_row
                        where region_id = ? and import_id = ? and verdict in ('NEW', 'CHANGED') order by said""")
                .params(field, one.regionId(), one.id())
                .query(String.class)
                .list();
    }

    /** All rows with one of the verdicts, a page at a time. */
    List<Kept> all(Import one, Verdict... verdicts) {
        var all = new ArrayList<Kept>();
        var page = after(one, 0, 1000, verdicts);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = after(one, page.getLast().row().row(), 1000, verdicts);
        }
        return all;
    }

    void applied(Import one, Kept row, long target, Before before) {
        jdbc.sql(
                        "update import_row set target = ?, before = ?::jsonb where region_id = ? and import_id = ? and row = ?")
                .params(
                        target,
                        Imports.JSON.writeValueAsString(before),
                        one.regionId(),
                        one.id(),
                        row.row().row())
                .update();
    }

    private static Kept read(ResultSet row, int n) throws SQLException {
        var before = row.getString("before");
        return new Kept(
                Imports.JSON.readValue(row.getString("data"), ReadRow.class),
                Verdict.valueOf(row.getString("verdict")),
                row.getObject("target", Long.class),
                before == null ? null : Imports.JSON.readValue(before, Before.class));
    }
}
