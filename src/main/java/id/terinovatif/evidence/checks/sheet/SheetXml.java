package id.terinovatif.evidence.checks.sheet;

import id.terinovatif.evidence.checks.text.Unreadable;
import id.terinovatif.sheet.Cell;
import id.terinovatif.sheet.Line;
import id.terinovatif.sheet.Merge;
import id.terinovatif.sheet.Sheet;
import id.terinovatif.sheet.value.Serial;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The cells of one sheet; empty ones, however they are painted, are passed over. */
final class SheetXml {
    private static final int MOST_MERGES = 20_000;

    private final Xml xml;
    private final SharedStrings strings;
    private final Styles styles;
    private final boolean since1904;
    private final List<Line> lines = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private int line;
    private int column;
    private List<Cell> cells = new ArrayList<>();

    SheetXml(Xml xml, SharedStrings strings, Styles styles, boolean since1904) {
        this.xml = xml;
        this.strings = strings;
        this.styles = styles;
        this.since1904 = since1904;
    }

    Sheet read(String name, int untilLine) throws XMLStreamException, Unreadable {
        while (line <= untilLine && xml.next()) {
            if (xml.at("row")) beginLine();
            else if (xml.ends("row")) endLine();
            else if (xml.at("c")) cell();
            else if (xml.at("mergeCell")) merge(String.valueOf(xml.attribute("ref")));
        }
        return new Sheet(name, lines, merges, since1904);
    }

    private void beginLine() {
        var number = xml.attribute("r");
        line = number == null ? line + 1 : Integer.parseInt(number);
        column = -1;
    }

    private void endLine() throws Unreadable {
        if (cells.isEmpty()) return;
        if (lines.size() == SheetLimits.ROWS)
            throw new Unreadable("Lembar ini berisi lebih dari 20.000 baris. Pecah menjadi beberapa berkas.");
        lines.add(new Line(line, List.copyOf(cells)));
        cells = new ArrayList<>();
    }

    private void cell() throws XMLStreamException, Unreadable {
        var address = xml.attribute("r");
        column = address == null ? column + 1 : Place.column(address);
        var type = xml.attribute("t");
        var style = xml.attribute("s");
        boolean formula = false;
        String value = null;
        while (xml.next() && !xml.ends("c")) {
            if (xml.at("f")) formula = true;
            else if (xml.at("v")) value = xml.text();
            else if (xml.at("is")) value = SharedStrings.rich(xml, "is");
        }
        var cell = cell(type, style, value, formula);
        if (cell == null) return;
        if (column >= SheetLimits.COLUMNS)
            throw new Unreadable("Lembar ini berisi lebih dari 100 kolom. Hapus kolom yang tidak dipakai.");
        if (cell.text().length() > SheetLimits.CHARACTERS)
            throw new Unreadable("Sel %s%d berisi lebih dari 32.767 huruf.".formatted(Cell.letters(column), line));
        cells.add(cell);
    }

    private @Nullable Cell cell(
            @Nullable String type, @Nullable String style, @Nullable String value, boolean formula) {
        if (value == null || (value.isEmpty() && !"str".equals(type)))
            return formula ? new Cell(column, Cell.Kind.UNCACHED, "", null) : null;
        return switch (type == null ? "n" : type) {
            case "s" -> filled(strings.text(value));
            case "inlineStr" -> filled(value);
            case "str" -> filled(Escaped.of(value));
            case "b" -> Cell.text(column, value.equals("1") ? "Ya" : "Tidak");
            case "e" -> new Cell(column, Cell.Kind.ERROR, value, null);
            case "d" -> Cell.text(column, value);
            default -> number(value, style);
        };
    }

    private @Nullable Cell filled(String text) {
        return text.isBlank() ? null : Cell.text(column, text);
    }

    private Cell number(String value, @Nullable String style) {
        var shown = styles.of(style);
        if (shown == null) return Cell.number(column, value.strip());
        var day = Serial.day(Double.parseDouble(value), since1904);
        return day == null
                ? Cell.number(column, value.strip())
                : new Cell(column, Cell.Kind.DATE, day.toString(), shown);
    }

    private void merge(String area) throws Unreadable {
        var ends = area.split(":", -1);
        if (ends.length != 2) return;
        if (merges.size() == MOST_MERGES) throw new Unreadable("Lembar ini berisi terlalu banyak sel gabungan.");
        merges.add(new Merge(Place.line(ends[0]), Place.line(ends[1]), Place.column(ends[0]), Place.column(ends[1])));
    }
}
