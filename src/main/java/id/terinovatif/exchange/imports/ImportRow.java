package id.terinovatif.exchange.imports;

import id.terinovatif.exchange.imports.Import.State;
import id.terinovatif.sheet.Findings;
import id.terinovatif.sheet.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import tools.jackson.core.type.TypeReference;

/** An import as its row in the database says it. */
final class ImportRow {
    private ImportRow() {}

    static Import read(ResultSet row, int n) throws SQLException {
        var findings = row.getString("findings");
        var counts = row.getString("counts");
        var file = row.getObject("file_id", Long.class);
        var applied = row.getTimestamp("applied_at");
        var undone = row.getTimestamp("undone_at");
        return new Import(
                row.getLong("region_id"),
                row.getLong("id"),
                row.getLong("person_id"),
                Kind.valueOf(row.getString("kind")),
                row.getString("file_name"),
                file,
                row.getInt("year"),
                State.valueOf(row.getString("state")),
                Imports.JSON.readValue(row.getString("asked"), Matching.class),
                findings == null ? null : Imports.JSON.readValue(findings, Findings.class),
                counts == null
                        ? Map.of()
                        : Imports.JSON.readValue(counts, new TypeReference<Map<String, Integer>>() {}),
                row.getString("trouble"),
                row.getTimestamp("created_at").toInstant(),
                applied == null ? null : applied.toInstant(),
                undone == null ? null : undone.toInstant());
    }
}
