package id.terinovatif.sheet.heading;

import java.util.List;
import java.util.Optional;

/**
 * The row or two that say what the columns hold.
 *
 * @param first its line, from 1
 * @param last the line of its second row, or the same
 */
public record Header(int first, int last, List<Column> columns) {
    /** How many fields are known in it. */
    public int known() {
        return (int) columns.stream().filter(column -> column.field() != null).count();
    }

    public Optional<Column> holding(String field) {
        return columns.stream().filter(column -> field.equals(column.field())).findFirst();
    }
}
