package id.terinovatif.exchange.exports;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.evidence.checks.sheet.Looked;
import id.terinovatif.exchange.sheets.CsvOut;
import id.terinovatif.exchange.sheets.TableOut;
import id.terinovatif.exchange.sheets.XlsxOut;
import id.terinovatif.sheet.Asked;
import id.terinovatif.sheet.Field;
import id.terinovatif.sheet.Fold;
import id.terinovatif.sheet.Kind;
import id.terinovatif.sheet.Precision;
import id.terinovatif.sheet.Value;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is exported reads back as it was, whatever stands in it. */
class RoundTripTest {
    private static final Asked INNOVATIONS = Looked.asked(Kind.INNOVATIONS);

    @Property(tries = 60)
    void an_innovation_written_as_xlsx_or_csv_reads_back_as_it_was(@ForAll("innovations") Map<String, Value> innovation)
            throws IOException {
        for (var csv : List.of(true, false)) {
            var read = Looked.at(INNOVATIONS, file(csv, innovation)).reading();
            assertThat(read.findings().trouble()).isNull();
            assertThat(read.rows()).hasSize(1);
            var row = read.rows().getFirst();
            assertThat(row.faults()).isEmpty();
            assertThat(row.skipped()).isNull();
            innovation.forEach((field, value) -> assertThat(row.values().get(field))
                    .as(field)
                    .satisfies(found -> {
                        if (field.equals("anggaran") || field.equals("skor"))
                            assertThat(new java.math.BigDecimal(text(found))).isEqualByComparingTo(value.text());
                        else assertThat(found).isEqualTo(value);
                    }));
        }
    }

    private static String text(@org.jspecify.annotations.Nullable Value value) {
        return value == null ? "" : value.text();
    }

    private static byte[] file(boolean csv, Map<String, Value> values) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var headings = INNOVATIONS.fields().stream().map(Field::label).toList();
        try (TableOut out = csv ? new CsvOut(bytes) : new XlsxOut(bytes, "Inovasi").headed(headings)) {
            if (csv) out.row(headings);
            CellText.row(out, INNOVATIONS.fields(), values);
        }
        return bytes.toByteArray();
    }

    @Provide
    Arbitrary<Map<String, Value>> innovations() {
        var name =
                words().map(Fold::tidy).map(text -> ("Inovasi " + text).strip()).map(Value::of);
        var agency = words().map(Fold::tidy)
                .map(text -> "Dinas " + text.strip())
                .map(String::strip)
                .map(Value::of);
        var others = Combinators.combine(INNOVATIONS.fields().stream()
                        .filter(field ->
                                !List.of("nama", "perangkat_daerah", "tahun").contains(field.code()))
                        .map(field -> of(field).map(value -> Map.entry(field.code(), value)))
                        .toList())
                .as(entries -> {
                    var all = new LinkedHashMap<String, Value>();
                    entries.forEach(entry -> all.put(entry.getKey(), entry.getValue()));
                    return all;
                });
        return Combinators.combine(name, agency, others).as((called, of, rest) -> {
            var all = new LinkedHashMap<String, Value>();
            all.put("nama", called);
            all.put("perangkat_daerah", of);
            all.put("tahun", Value.of("2026"));
            rest.forEach((field, value) -> {
                if (!value.text().isEmpty() && !value.text().matches("[-–—]+")) all.put(field, value);
            });
            return all;
        });
    }

    private static Arbitrary<Value> of(Field field) {
        return switch (field.kind()) {
            case LINE -> words().map(Fold::tidy).map(Value::of);
            case LONG -> words().map(Fold::tidyLines).map(Value::of);
            case DATE -> dates();
            case YEAR ->
                Arbitraries.integers().between(1990, 2027).map(String::valueOf).map(Value::of);
            case NUMBER ->
                Arbitraries.bigDecimals()
                        .between(java.math.BigDecimal.valueOf(-9_999_999), java.math.BigDecimal.valueOf(99_999_999))
                        .ofScale(3)
                        .map(java.math.BigDecimal::toPlainString)
                        .map(Value::of);
            case CHOICE ->
                Arbitraries.of(field.choices()).map(Field.Option::code).map(Value::of);
            case CHOICES ->
                Arbitraries.of(field.choices())
                        .map(Field.Option::code)
                        .list()
                        .uniqueElements()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(codes -> Value.of(String.join(",", codes)));
            case PLACE -> Arbitraries.just(Value.of("-2.1653, 115.3842"));
            default -> Arbitraries.just(Value.of(""));
        };
    }

    private static Arbitrary<Value> dates() {
        return Combinators.combine(Arbitraries.integers().between(0, 9000), Arbitraries.of(Precision.values()))
                .as((days, precision) -> {
                    var day = LocalDate.of(2000, 1, 1).plusDays(days);
                    var known = precision == Precision.YEAR
                            ? day.withDayOfYear(1)
                            : precision == Precision.MONTH ? day.withDayOfMonth(1) : day;
                    return new Value(known.toString(), precision);
                });
    }

    /** Letters of here and elsewhere, and everything that a sheet could take for something else. */
    private static Arbitrary<String> words() {
        var piece = Arbitraries.of(
                "=", "+", "-", "@", "'", "\"", ";", ",", "\t", "\n", "<b>", "&", "=1+1", "é", "“", "”", "工", "1.250",
                "TA 2024", "a", "kata", " ", "_x0041_", "0", "NIP", "Jumlah");
        return piece.list().ofMaxSize(8).map(list -> String.join("", list));
    }
}
