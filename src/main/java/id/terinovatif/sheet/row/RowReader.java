package id.terinovatif.sheet.row;

import id.terinovatif.sheet.Asked;
import id.terinovatif.sheet.Cell;
import id.terinovatif.sheet.CellFault;
import id.terinovatif.sheet.Line;
import id.terinovatif.sheet.ReadRow;
import id.terinovatif.sheet.Sheet;
import id.terinovatif.sheet.Value;
import id.terinovatif.sheet.heading.Header;
import id.terinovatif.sheet.value.CellReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one line by its columns. */
public final class RowReader {
    private record Reads(int column, String field, CellReader reader) {}

    private final Sheet sheet;
    private final Asked asked;
    private final Header header;
    private final List<Reads> columns = new ArrayList<>();

    public RowReader(Sheet sheet, Asked asked, Header header) {
        this.sheet = sheet;
        this.asked = asked;
        this.header = header;
        for (var column : header.columns())
            for (var field : asked.fields())
                if (field.code().equals(column.field())) {
                    var mark = asked.marks().get(Cell.letters(column.column()));
                    var reader = new CellReader(field, asked.lastYear(), mark, sheet.since1904());
                    columns.add(new Reads(column.column(), field.code(), reader));
                }
    }

    /** The row; {@code merged} are the columns that a merged cell above has filled. */
    ReadRow read(Line line, List<Integer> merged) {
        var values = new LinkedHashMap<String, Value>();
        var faults = new ArrayList<CellFault>();
        var warnings = new ArrayList<CellFault>();
        var filled = new ArrayList<String>();
        for (var column : columns) {
            var cell = line.cell(column.column());
            if (cell == null) continue;
            var read = column.reader().read(cell);
            var address = sheet.name() + "!" + Cell.letters(column.column()) + line.number();
            var value = read.value();
            if (value != null) values.put(column.field(), value);
            if (read.fault() != null) faults.add(new CellFault(address, column.field(), read.fault()));
            if (read.warning() != null) warnings.add(new CellFault(address, column.field(), read.warning()));
            if (merged.contains(column.column())) filled.add(column.field());
        }
        var written = header.columns().stream()
                .map(column -> written(line.cell(column.column())))
                .toList();
        return new ReadRow(line.number(), values, faults, warnings, filled, written, null);
    }

    private static String written(@Nullable Cell cell) {
        return cell == null ? "" : cell.text().strip();
    }

    Asked asked() {
        return asked;
    }

    /** The column of a field, or -1. */
    int column(String field) {
        return columns.stream()
                .filter(column -> column.field().equals(field))
                .map(Reads::column)
                .findFirst()
                .orElse(-1);
    }

    /** Columns that hold a field, from left to right. */
    List<Integer> known() {
        return columns.stream().map(Reads::column).toList();
    }
}
