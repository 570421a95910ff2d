package id.terinovatif.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.terinovatif.exchange.imports.Compared;
import id.terinovatif.exchange.imports.Verdict;
import id.terinovatif.sheet.CellFault;
import id.terinovatif.sheet.Field;
import id.terinovatif.sheet.FieldKind;
import id.terinovatif.sheet.Findings;
import id.terinovatif.sheet.ReadRow;
import id.terinovatif.sheet.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What would become of a list, in the words of the contract. */
record ImportAnswer(List<Column> columns, Counts rows, List<Map<String, Object>> values, List<CellFault> faults) {
    record Column(String column, String heading, @Nullable String field) {}

    record Counts(@JsonProperty("new") int fresh, int changed, int same, int skipped, int faulty) {}

    /** A date and how exactly it is known. */
    record Dated(String value, String precision) {}

    static final class Builder {
        private static final int MOST_VALUES = 500;
        private static final int MOST_FAULTS = 10_000;

        private final Findings findings;
        private final Map<String, FieldKind> kinds = new HashMap<>();
        private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        private final List<Map<String, Object>> values = new ArrayList<>();
        private final List<CellFault> faults = new ArrayList<>();

        Builder(Findings findings, List<Field> fields) {
            this.findings = findings;
            for (var field : fields) kinds.put(field.code(), field.kind());
        }

        void add(Compared compared) {
            counts.merge(compared.verdict(), 1, Integer::sum);
            var row = compared.row();
            if (row.skipped() == null && values.size() < MOST_VALUES) values.add(values(row));
            for (var fault : row.faults()) if (faults.size() < MOST_FAULTS) faults.add(fault);
        }

        private Map<String, Object> values(ReadRow row) {
            var said = new LinkedHashMap<String, Object>();
            said.put("row", row.row());
            row.values().forEach((field, value) -> said.put(field, said(kinds.get(field), value)));
            return said;
        }

        private static Object said(@Nullable FieldKind kind, Value value) {
            var precision = value.precision();
            if (precision != null) return new Dated(value.text(), precision.name());
            if (kind == FieldKind.NUMBER || kind == FieldKind.YEAR) return new BigDecimal(value.text());
            return kind == FieldKind.CHOICES ? List.of(value.text().split(",")) : value.text();
        }

        ImportAnswer done() {
            var columns = findings.columns().stream()
                    .map(column -> new Column(column.letter(), column.heading(), column.field()))
                    .toList();
            return new ImportAnswer(columns, counts(), values, faults);
        }

        private Counts counts() {
            return new Counts(
                    count(Verdict.NEW),
                    count(Verdict.CHANGED),
                    count(Verdict.SAME),
                    count(Verdict.SKIPPED),
                    count(Verdict.FAULTY));
        }

        private int count(Verdict verdict) {
            return counts.getOrDefault(verdict, 0);
        }
    }
}
