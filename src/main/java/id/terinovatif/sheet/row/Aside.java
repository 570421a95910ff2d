package id.terinovatif.sheet.row;

import id.terinovatif.sheet.Fold;
import id.terinovatif.sheet.Kind;
import id.terinovatif.sheet.Line;
import id.terinovatif.sheet.Sheet;
import id.terinovatif.sheet.heading.Header;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rows among the entries that are none: sums, numbers of columns, headings said again, titles of groups. */
final class Aside {
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?\\d{1,3}\\)?|\\(?[a-z]\\)?");
    private static final Pattern GROUP = Pattern.compile("(?i)^([a-z]|[ivx]{1,5})[.)]?$");
    private static final Pattern AGENCY = Pattern.compile(
            "(?i)^([a-z]|[ivx]{1,5}|\\d{1,2})?[.)]?\\s*(dinas|badan|kecamatan|bagian|sekretariat|inspektorat|puskesmas|rsud|kelurahan|satuan polisi)\\b.*");
    private static final Pattern EXAMPLE = Pattern.compile("CONTOH: .*"); // as our own templates have it
    private static final int LONGEST_NUMBER = 6;
    private static final Pattern EMPTY_NUMBER = Pattern.compile("\\d{1,5}[.)]?");

    private final Sheet sheet;
    private final Header header;
    private final RowReader reader;
    private final int required;
    private final Map<Integer, String> headings = new HashMap<>();

    Aside(Sheet sheet, Header header, RowReader reader) {
        this.sheet = sheet;
        this.header = header;
        this.reader = reader;
        this.required = reader.column(reader.asked().kind().required());
        for (var column : header.columns())
            if (column.field() != null) headings.put(column.column(), Fold.key(column.heading()));
    }

    /** Why the line is no entry, or null; the line has its merged cells filled. */
    @Nullable
    String reason(Line line, Line asWritten) {
        if (numbered(asWritten)) return "baris nomor kolom";
        if (repeats(asWritten)) return "judul kolom diulang";
        if (Sums.is(asWritten)) return "baris jumlah";
        var name = line.text(required);
        var cell = line.cell(required);
        if (cell != null && cell.formula()) return null;
        if (name.isEmpty()) return "tidak ada " + label();
        if (EMPTY_NUMBER.matcher(name).matches()
                && filled(asWritten) <= 2
                && !reader.asked().kind().required().equals("tahun")) return "hanya nomor";
        if (EXAMPLE.matcher(name).matches()) return "baris contoh";
        return group(asWritten, name) ? "judul kelompok" : null;
    }

    private String label() {
        return reader.asked().kind().required().equals("tahun") ? "tahun" : "nama";
    }

    private static int filled(Line line) {
        return (int) line.cells().stream()
                .filter(cell -> !Fold.tidy(cell.text()).isEmpty())
                .count();
    }

    /** "1 2 3 4" or "(1) (2)" or "a b c" right under the headings, each one more than the last. */
    private boolean numbered(Line line) {
        var texts = new ArrayList<String>();
        for (var cell : line.cells()) {
            if (cell.text().length() > LONGEST_NUMBER) return false;
            var text = Fold.tidy(cell.text());
            if (text.isEmpty()) continue;
            if (!COLUMN_NUMBER.matcher(text).matches()) return false;
            texts.add(text);
        }
        if (texts.size() < 2) return false;
        for (int i = 1; i < texts.size(); i++) if (ordinal(texts.get(i)) != ordinal(texts.get(i - 1)) + 1) return false;
        return true;
    }

    private static int ordinal(String text) {
        var plain = text.replaceAll("[()]", "");
        return Character.isDigit(plain.charAt(0)) ? Integer.parseInt(plain) : plain.charAt(0) - 'a' + 1;
    }

    private boolean repeats(Line line) {
        int same = 0;
        for (var cell : line.cells()) {
            var heading = headings.get(cell.column());
            // longer by far is no heading, and not worth folding
            if (heading == null || cell.text().length() > 2 * heading.length() + 20) continue;
            if (Fold.key(cell.text()).equals(heading)) same++;
        }
        return same >= 2 || (same == 1 && header.known() == 1);
    }

    private boolean saysMore(Line line, String name) {
        for (var cell : line.cells()) {
            if (cell.column() == required || !reader.known().contains(cell.column())) continue;
            var text = Fold.tidy(cell.text());
            if (!text.isEmpty() && !text.equals(name)) return true;
        }
        return false;
    }

    /** A line that names the agency of the lines below it, across the table or with nothing else in it. */
    private boolean group(Line line, String name) {
        if (reader.asked().kind() == Kind.AGENCIES) return false;
        if (reader.known().size() < 3 || saysMore(line, name)) return false;
        var across = sheet.merges().stream()
                .anyMatch(merge -> merge.firstLine() == line.number()
                        && merge.lastLine() == line.number()
                        && merge.lastColumn() - merge.firstColumn() >= 2);
        var before =
                line.cells().isEmpty() ? "" : Fold.tidy(line.cells().getFirst().text());
        var lettered = !before.equals(name) && GROUP.matcher(before).matches();
        return across || lettered || (AGENCY.matcher(name).matches() && !before.matches("\\d+[.)]?"));
    }
}
