package id.terinovatif.exchange.imports;

import id.terinovatif.sheet.Fold;
import id.terinovatif.sheet.ReadRow;
import id.terinovatif.sheet.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Results of earlier years: of one innovation by year, name and agency; of the region, where no name stands, by year. */
final class KnownResults implements Known {
    private record Result(
            long id,
            int year,
            String name,
            String agency,
            @Nullable BigDecimal score,
            @Nullable String predikat,
            @Nullable Integer count,
            @Nullable String source) {}

    private final Map<String, Result> byKey = new HashMap<>();

    KnownResults(JdbcClient jdbc, long regionId) {
        jdbc.sql("""
                        select id, year, name, agency, score, null::text as predikat, null::int as count, source
                        from past_result where region_id = :region
                        union all
                        select year, year, '', '', index_value, predikat, innovation_count, source
                        from official_result where region_id = :region""").param("region", regionId).query(Result.class).list().stream()
                .forEach(one -> byKey.put(key(String.valueOf(one.year()), one.name(), one.agency()), one));
    }

    private static String key(String year, String name, String agency) {
        return year + "|" + Fold.key(name) + "|" + (name.isEmpty() ? "" : Fold.key(agency));
    }

    @Override
    public List<Compared> compare(List<ReadRow> rows) {
        return rows.stream().map(this::compare).toList();
    }

    private Compared compare(ReadRow row) {
        var known = byKey.get(key(row.text("tahun"), row.text("nama"), row.text("perangkat_daerah")));
        return known == null ? Compared.fresh(row) : Compared.known(row, known.id(), changes(row, known));
    }

    private static List<String> changes(ReadRow row, Result known) {
        var changes = new ArrayList<String>();
        row.values().forEach((field, value) -> {
            if (!same(field, value, known)) changes.add(field);
        });
        return changes;
    }

    private static boolean same(String field, Value value, Result known) {
        return switch (field) {
            case "skor" -> known.name().isEmpty() || Said.already(known.score(), value);
            case "indeks" -> !known.name().isEmpty() || Said.already(known.score(), value);
            case "predikat" -> !known.name().isEmpty() || Said.already(known.predikat(), value);
            case "jumlah_inovasi" ->
                !known.name().isEmpty()
                        || (known.count() != null && value.text().equals(String.valueOf(known.count())));
            case "sumber" -> Said.already(known.source(), value);
            default -> true;
        };
    }
}
