package id.terinovatif.sheet;

import org.jspecify.annotations.Nullable;

/**
 * A filled cell.
 *
 * @param column counted from 0
 * @param text what stands in it; of a date the day as 2025-01-31, of a number its digits as they were stored
 * @param shown how much of a date its format shows; null when it is none
 */
public record Cell(
        int column, Kind kind, String text, @Nullable Precision shown) {
    /** What a cell holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        /** A formula's mistake, such as #REF!. */
        ERROR,
        /** A formula whose result was not stored; nothing is calculated here. */
        UNCACHED
    }

    public static Cell text(int column, String text) {
        return new Cell(column, Kind.TEXT, text, null);
    }

    public static Cell number(int column, String digits) {
        return new Cell(column, Kind.NUMBER, digits, null);
    }

    /** Whether a formula has left nothing that could be read. */
    public boolean formula() {
        return kind == Kind.UNCACHED || kind == Kind.ERROR;
    }

    boolean blank() {
        return kind != Kind.UNCACHED && Fold.tidy(text).isEmpty();
    }

    /** "C" for 2, "AA" for 26. */
    public static String letters(int column) {
        var letters = new StringBuilder();
        for (int left = column; left >= 0; left = left / 26 - 1) letters.insert(0, (char) ('A' + left % 26));
        return letters.toString();
    }
}
