package id.terinovatif.evidence.checks.letter;

import id.terinovatif.evidence.checks.text.Cell;
import id.terinovatif.evidence.checks.text.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A line of a letter.
 *
 * @param page from 1
 */
public record Line(int page, String text, List<Cell> cells, Sheet sheet) {
    private static final Pattern SPACED = Pattern.compile("\\b(?:\\p{L} ){3,}\\p{L}\\b");
    private static final Pattern BROKEN = Pattern.compile("(?:\\p{Lu}{1,2} ){4,}\\p{Lu}{1,2}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    /** The lines that have anything on them; spaced-out headings are drawn together. */
    public static List<Line> of(List<Sheet> pages) {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < pages.size(); i++)
            for (var row : pages.get(i).rows()) {
                var clean = BLANKS.matcher(row.text()).replaceAll(" ").strip();
                if (!clean.isEmpty()) lines.add(new Line(i + 1, together(clean), row.cells(), pages.get(i)));
            }
        return List.copyOf(lines);
    }

    // "K E P U T U S A N" is how many letters print their title
    static String together(String text) {
        if (BROKEN.matcher(text).matches()) return text.replace(" ", "");
        return SPACED.matcher(text).replaceAll(found -> found.group().replace(" ", ""));
    }

    /** Whether it was read from a picture. */
    boolean recognised() {
        return sheet.recognised();
    }

    /** How sure the reader is of its least sure word, 0 to 100. */
    int sure() {
        return cells.stream().mapToInt(Cell::sure).min().orElse(0);
    }

    /** How sure the reader is of the words with figures. */
    int figures() {
        return cells.stream().mapToInt(Cell::figures).min().orElse(Cell.SURE);
    }

    String upper() {
        return text.toUpperCase(Locale.ROOT);
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }
}
