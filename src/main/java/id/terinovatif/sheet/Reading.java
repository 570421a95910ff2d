package id.terinovatif.sheet;

import id.terinovatif.sheet.heading.Column;
import id.terinovatif.sheet.heading.Header;
import id.terinovatif.sheet.heading.HeaderSearch;
import id.terinovatif.sheet.row.RowReader;
import id.terinovatif.sheet.row.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a sheet whole: headings, columns, rows. */
public record Reading(Findings findings, List<ReadRow> rows) {
    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 80;
    private static final Set<String> SECRET = Set.of("password", "kata sandi", "sandi", "pin", "pass");

    public static Reading of(Sheet sheet, Asked asked) {
        var header = header(sheet, asked);
        if (header == null) return new Reading(unknown(sheet, asked), List.of());
        var read = Rows.of(sheet, header, new RowReader(sheet, asked, header));
        return new Reading(found(sheet, header, read), read);
    }

    /** How well the sheet's headings fit, to choose among several. */
    public static int fit(Sheet sheet, Asked asked) {
        var header = header(sheet, asked);
        return header == null ? 0 : header.known();
    }

    private static @Nullable Header header(Sheet sheet, Asked asked) {
        var search = new HeaderSearch(asked.kind(), asked.fields());
        var line = asked.headerLine();
        var found = line == null ? search.in(sheet) : search.at(sheet, line);
        return found == null || asked.columns().isEmpty() ? found : matchedBy(found, asked);
    }

    private static Header matchedBy(Header found, Asked asked) {
        var columns = new ArrayList<Column>();
        for (var column : found.columns()) {
            var said = asked.columns().get(Cell.letters(column.column()));
            var field = said == null ? column.field() : said.isEmpty() ? null : said;
            columns.add(new Column(column.column(), column.heading(), field));
        }
        return new Header(found.first(), found.last(), columns);
    }

    private static Findings unknown(Sheet sheet, Asked asked) {
        var trouble = "Judul kolom tidak ditemukan pada 20 baris pertama. Sedikitnya harus ada kolom \"%s\"."
                .formatted(asked.fields().stream()
                        .filter(field -> field.code().equals(asked.kind().required()))
                        .map(Field::label)
                        .findFirst()
                        .orElse("Nama"));
        return new Findings(
                trouble,
                sheet.name(),
                List.of(sheet.name()),
                null,
                List.of(),
                sheet.lines().size(),
                null,
                null);
    }

    private static Findings found(Sheet sheet, Header header, List<ReadRow> rows) {
        var columns = header.columns().stream()
                .map(column -> new Findings.Col(
                        Cell.letters(column.column()),
                        column.heading(),
                        column.field(),
                        samples(sheet, header, column),
                        ambiguous(column, rows)))
                .toList();
        return new Findings(
                null,
                sheet.name(),
                List.of(sheet.name()),
                header.last(),
                columns,
                sheet.lines().size(),
                null,
                null);
    }

    // what may be a password is shown to nobody
    private static List<String> samples(Sheet sheet, Header header, Column column) {
        if (SECRET.contains(Fold.key(column.heading()))) return List.of();
        return sheet.lines().stream()
                .filter(line -> line.number() > header.last())
                .map(line -> line.text(column.column()))
                .filter(text -> !text.isEmpty())
                .limit(SAMPLES)
                .map(text -> text.length() > LONGEST_SAMPLE ? text.substring(0, LONGEST_SAMPLE) + "…" : text)
                .toList();
    }

    private static int ambiguous(Column column, List<ReadRow> rows) {
        if (column.field() == null) return 0;
        return (int) rows.stream()
                .flatMap(row -> row.faults().stream())
                .filter(fault ->
                        fault.field().equals(column.field()) && fault.message().contains("bisa berarti"))
                .count();
    }
}
