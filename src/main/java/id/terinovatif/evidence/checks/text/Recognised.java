package id.terinovatif.evidence.checks.text;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Tesseract's table of words ({@code tsv}) as a page: its lines follow the tilt of the paper, so lines that it parted into blocks are put
 * side by side again along that tilt.
 */
final class Recognised {
    private static final int WORD = 5;
    private static final int COLUMNS = 12;
    private static final int SURE = 70;

    private record Words(List<Cell> cells) {
        int x() {
            return cells.getFirst().x();
        }

        int right() {
            return cells.getLast().right();
        }

        double height() {
            return cells.stream()
                    .mapToInt(Cell::height)
                    .sorted()
                    .skip(cells.size() / 2)
                    .findFirst()
                    .orElse(1);
        }

        /** The height at which it would cross the left edge. */
        double level(double tilt) {
            return cells.stream()
                    .mapToDouble(cell -> cell.middle() - tilt * (cell.x() + cell.width() / 2.0))
                    .sorted()
                    .skip(cells.size() / 2)
                    .findFirst()
                    .orElse(0);
        }
    }

    private Recognised() {}

    /** @param picture the page in its colours, as it was read */
    static Sheet of(String tsv, BufferedImage picture, int turned) {
        var lines = new LinkedHashMap<String, List<Cell>>();
        for (var row : tsv.split("\\R", -1)) {
            var columns = row.split("\t", COLUMNS);
            if (columns.length < COLUMNS || !columns[0].equals(String.valueOf(WORD)) || columns[11].isBlank()) continue;
            var line = String.join(" ", columns[2], columns[3], columns[4]);
            lines.computeIfAbsent(line, key -> new ArrayList<>()).add(word(columns));
        }
        var all = lines.values().stream()
                .map(cells -> new Words(List.copyOf(cells)))
                .toList();
        var source = all.isEmpty() ? TextSource.NONE : TextSource.OCR;
        var words = all.stream().flatMap(line -> line.cells().stream()).toList();
        var ink = Ink.on(picture, words);
        return new Sheet(picture.getWidth(), picture.getHeight(), source, turned, legible(words), rows(all), ink);
    }

    private static int legible(List<Cell> words) {
        var longer =
                words.stream().filter(word -> Content.letters(word.text()) >= 4).toList();
        var sure = longer.stream().filter(word -> word.sure() >= SURE).count();
        return longer.isEmpty() ? 0 : (int) (100 * sure / longer.size());
    }

    private static Cell word(String[] columns) {
        var text = columns[11].strip();
        var sure = (int) Math.max(0, Double.parseDouble(columns[10]));
        return new Cell(
                text,
                Integer.parseInt(columns[6]),
                Integer.parseInt(columns[7]),
                Integer.parseInt(columns[8]),
                Integer.parseInt(columns[9]),
                sure,
                text.chars().anyMatch(Character::isDigit) ? sure : Cell.SURE);
    }

    private static List<Row> rows(List<Words> lines) {
        var tilt = tilt(lines);
        var sorted = lines.stream()
                .sorted(Comparator.comparingDouble(line -> line.level(tilt)))
                .toList();
        var rows = new ArrayList<List<Words>>();
        for (var line : sorted) {
            var last = rows.isEmpty() ? null : rows.getLast();
            if (last != null && last.stream().allMatch(other -> beside(line, other, tilt))) last.add(line);
            else rows.add(new ArrayList<>(List.of(line)));
        }
        return rows.stream().map(Recognised::row).toList();
    }

    private static boolean beside(Words one, Words other, double tilt) {
        var apart = one.right() <= other.x() || other.right() <= one.x();
        return apart && Math.abs(one.level(tilt) - other.level(tilt)) < 0.5 * Math.min(one.height(), other.height());
    }

    private static Row row(List<Words> lines) {
        return Row.of(lines.stream()
                .sorted(Comparator.comparingInt(Words::x))
                .flatMap(line -> line.cells().stream())
                .toList());
    }

    /** How much lines fall from left to right: the middle one of the longer ones. */
    private static double tilt(List<Words> lines) {
        var tilts = lines.stream()
                .filter(line -> line.cells().size() >= 4)
                .map(line -> slope(line.cells().getFirst(), line.cells().getLast()))
                .sorted()
                .toList();
        return tilts.isEmpty() ? 0 : tilts.get(tilts.size() / 2);
    }

    private static double slope(Cell first, Cell last) {
        var across = (last.x() + last.width() / 2.0) - (first.x() + first.width() / 2.0);
        return (last.middle() - first.middle()) / Math.max(1, across);
    }
}
