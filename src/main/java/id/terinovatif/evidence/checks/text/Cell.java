package id.terinovatif.evidence.checks.text;

/**
 * Words that stand together in a row, with a gap to the next: a column's entry, or the whole of a line of running text.
 *
 * @param x from the left, in the units of its {@link Sheet}
 * @param y from the top
 * @param sure how sure the reader is of its least sure word, 0 to 100; text written in the file is sure
 * @param figures the same of its words with figures
 */
public record Cell(String text, int x, int y, int width, int height, int sure, int figures) {
    public static final int SURE = 100;

    /** Text of which no place is known. */
    static Cell of(String text) {
        return new Cell(text, 0, 0, 0, 0, SURE, SURE);
    }

    int right() {
        return x + width;
    }

    int middle() {
        return y + height / 2;
    }

    // a stroke or a dot between words says nothing about them
    private int said() {
        return text.chars().anyMatch(Character::isLetterOrDigit) ? sure : SURE;
    }

    /** This one and a later one of the same row as one. */
    Cell and(Cell next) {
        var top = Math.min(y, next.y);
        var bottom = Math.max(y + height, next.y + next.height);
        return new Cell(
                text + " " + next.text,
                x,
                top,
                next.right() - x,
                bottom - top,
                Math.min(said(), next.said()),
                Math.min(figures, next.figures));
    }
}
