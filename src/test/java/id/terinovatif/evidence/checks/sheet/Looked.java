package id.terinovatif.evidence.checks.sheet;

import id.terinovatif.exchange.ListFields;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.sheet.Asked;
import id.terinovatif.sheet.CellFault;
import id.terinovatif.sheet.Findings;
import id.terinovatif.sheet.Kind;
import id.terinovatif.sheet.ReadRow;
import id.terinovatif.sheet.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;

/** A sheet as the reading process saw it, in a form that a test can name. */
public record Looked(Reading reading) {
    private static final Instruments EDITIONS = Instruments.load(null);

    public static Looked at(Kind kind, byte[] file) {
        return at(Asked.plain(kind, ListFields.of(kind, EDITIONS.of(2026)), 2027), file);
    }

    public static Looked at(Asked asked, byte[] file) {
        try {
            var path = Files.createTempFile("uji", ".bin");
            try {
                return new Looked(SheetFile.read(Files.write(path, file), asked));
            } finally {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Asked asked(Kind kind) {
        return Asked.plain(kind, ListFields.of(kind, EDITIONS.of(2026)), 2027);
    }

    /** Why it was not read at all, empty when it was. */
    public String trouble() {
        var trouble = reading.findings().trouble();
        return trouble == null ? "" : trouble;
    }

    /** "C nama" for every column that holds a field. */
    public List<String> columns() {
        return reading.findings().columns().stream()
                .filter(column -> column.field() != null)
                .map(column -> column.letter() + " " + column.field())
                .toList();
    }

    public List<String> headings() {
        return reading.findings().columns().stream().map(Findings.Col::heading).toList();
    }

    /** "5 TIMBANG CERIA | DINAS" for every entry, with the values of these fields; a date with its precision. */
    public List<String> values(String... fields) {
        return reading.rows().stream()
                .filter(row -> row.skipped() == null)
                .map(row -> row.row() + " "
                        + List.of(fields).stream()
                                .map(field -> text(row, field))
                                .collect(Collectors.joining(" | ")))
                .toList();
    }

    private static String text(ReadRow row, String field) {
        var value = row.values().get(field);
        if (value == null) return "∅";
        return value.precision() == null ? value.text() : value.text() + " " + value.precision();
    }

    /** "7 baris jumlah" for every row that is no entry. */
    public List<String> skipped() {
        return reading.rows().stream()
                .filter(row -> row.skipped() != null)
                .map(row -> row.row() + " " + row.skipped())
                .toList();
    }

    /** The addresses of all faults. */
    public List<String> faults() {
        return reading.rows().stream()
                .flatMap(row -> row.faults().stream())
                .map(CellFault::cell)
                .toList();
    }

    public String fault(String cell) {
        return reading.rows().stream()
                .flatMap(row -> row.faults().stream())
                .filter(fault -> fault.cell().equals(cell))
                .map(CellFault::message)
                .collect(Collectors.joining());
    }
}
