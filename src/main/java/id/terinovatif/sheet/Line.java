package id.terinovatif.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that has something in it.
 *
 * @param number as the sheet counts, from 1
 * @param cells the filled ones, from left to right
 */
public record Line(int number, List<Cell> cells) {
    public @Nullable Cell cell(int column) {
        for (var cell : cells) if (cell.column() == column) return cell;
        return null;
    }

    /** The text at a column, tidied, empty when there is none. */
    public String text(int column) {
        var cell = cell(column);
        return cell == null ? "" : Fold.tidy(cell.text());
    }

    /** How many cells say something. */
    int filled() {
        int filled = 0;
        for (var cell : cells) if (!cell.blank()) filled++;
        return filled;
    }
}
