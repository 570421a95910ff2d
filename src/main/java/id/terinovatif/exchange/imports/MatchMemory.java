package id.terinovatif.exchange.imports;

import id.terinovatif.exchange.PassingFiles;
import id.terinovatif.sheet.Findings;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** How people have matched the columns of a sheet, found again by its headings. */
@Repository
class MatchMemory {
    private final JdbcClient jdbc;

    MatchMemory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Map<String, String>> of(Import one, Findings findings) {
        return jdbc.sql("select columns from import_match where region_id = ? and kind = ? and headings = ?")
                .params(one.regionId(), one.kind().name(), headings(findings))
                .query(String.class)
                .optional()
                .map(text -> Imports.JSON.readValue(text, new TypeReference<Map<String, String>>() {}));
    }

    void keep(Import one, Findings findings, Map<String, String> columns, long by) {
        jdbc.sql("""
                        insert into import_match (region_id, kind, headings, columns, saved_by) values (?, ?, ?, ?::jsonb, ?)
                        on conflict (region_id, kind, headings) do update
                        set columns = excluded.columns, saved_by = excluded.saved_by, saved_at = now()""")
                .params(
                        one.regionId(),
                        one.kind().name(),
                        headings(findings),
                        Imports.JSON.writeValueAsString(columns),
                        by)
                .update();
    }

    private static String headings(Findings findings) {
        var text = findings.columns().stream()
                .map(column -> column.letter() + "=" + column.heading())
                .collect(Collectors.joining("\n"));
        return PassingFiles.hash(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
