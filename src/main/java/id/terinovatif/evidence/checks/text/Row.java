package id.terinovatif.evidence.checks.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What stands at one height of a page, from left to right. */
public record Row(List<Cell> cells) {
    /** A gap wider than so many heights of a letter parts two columns. */
    private static final double COLUMN = 1.6;

    /** The words of one row, in order, drawn together where no column parts them. */
    static Row of(List<Cell> words) {
        var cells = new ArrayList<Cell>();
        for (var word : words) {
            var last = cells.isEmpty() ? null : cells.getLast();
            if (last == null || parted(last, word, words)) cells.add(word);
            else cells.set(cells.size() - 1, last.and(word));
        }
        return new Row(List.copyOf(cells));
    }

    // a heading in s p a c e d letters has gaps everywhere
    private static boolean parted(Cell last, Cell word, List<Cell> words) {
        var spaced = words.stream().filter(one -> one.text().length() == 1).count() * 2 > words.size();
        var height = Math.max(last.height(), word.height());
        return word.x() - last.right() > height * (spaced ? 4 * COLUMN : COLUMN);
    }

    public String text() {
        return cells.stream().map(Cell::text).collect(Collectors.joining(" "));
    }
}
