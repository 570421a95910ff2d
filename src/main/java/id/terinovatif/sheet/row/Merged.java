package id.terinovatif.sheet.row;

import id.terinovatif.sheet.Cell;
import id.terinovatif.sheet.Line;
import id.terinovatif.sheet.Merge;
import id.terinovatif.sheet.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cells merged downwards: the value of the first stands for the whole block. */
final class Merged {
    /** A line with what merged cells above put into it, and in which columns. */
    record Filled(Line line, List<Integer> columns) {}

    private final Map<Integer, List<Merge>> byLine = new HashMap<>();
    private final Map<Integer, Line> lines = new HashMap<>();

    Merged(Sheet sheet, int after) {
        for (var line : sheet.lines()) lines.put(line.number(), line);
        for (var merge : sheet.merges())
            if (merge.firstLine() > after && merge.lastLine() > merge.firstLine())
                for (var line : sheet.lines())
                    if (line.number() > merge.firstLine() && merge.holds(line.number()))
                        byLine.computeIfAbsent(line.number(), unseen -> new ArrayList<>())
                                .add(merge);
    }

    Filled fill(Line line) {
        var merges = byLine.getOrDefault(line.number(), List.of());
        if (merges.isEmpty()) return new Filled(line, List.of());
        var cells = new ArrayList<>(line.cells());
        var columns = new ArrayList<Integer>();
        for (var merge : merges) {
            var first = lines.get(merge.firstLine());
            var cell = first == null ? null : first.cell(merge.firstColumn());
            if (cell == null || line.cell(merge.firstColumn()) != null) continue;
            cells.add(new Cell(cell.column(), cell.kind(), cell.text(), cell.shown()));
            columns.add(cell.column());
        }
        cells.sort(Comparator.comparingInt(Cell::column));
        return new Filled(new Line(line.number(), cells), columns);
    }
}
