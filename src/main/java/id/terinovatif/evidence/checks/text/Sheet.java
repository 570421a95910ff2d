package id.terinovatif.evidence.checks.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A page as it was read, with the places of its words.
 *
 * @param width in points or pixels; 0 when no places are known
 * @param turned quarters clockwise by which the picture had to be turned before it could be read
 * @param ink what is on it beside text
 * @param legible how many in a hundred of its longer words the reader is sure of
 */
public record Sheet(int width, int height, TextSource source, int turned, int legible, List<Row> rows, List<Ink> ink) {
    private static final int HALF = 50;
    static final Sheet EMPTY = new Sheet(0, 0, TextSource.NONE, 0, 100, List.of(), List.of());

    /** Text of which no places are known. */
    public static Sheet of(String text) {
        var rows = text.lines().map(line -> new Row(List.of(Cell.of(line)))).toList();
        return new Sheet(0, 0, TextSource.EMBEDDED, 0, 100, rows, List.of());
    }

    public String text() {
        return rows.stream().map(Row::text).collect(Collectors.joining("\n"));
    }

    public boolean recognised() {
        return source == TextSource.OCR;
    }

    long letters() {
        return Content.letters(text());
    }

    /** Whether what was read makes words; what was read of a page on its head does not. */
    boolean clear() {
        return legible >= HALF;
    }
}
