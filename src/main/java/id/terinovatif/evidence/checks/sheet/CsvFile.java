package id.terinovatif.evidence.checks.sheet;

import id.terinovatif.evidence.checks.text.Unreadable;
import id.terinovatif.sheet.Asked;
import id.terinovatif.sheet.Cell;
import id.terinovatif.sheet.Line;
import id.terinovatif.sheet.Reading;
import id.terinovatif.sheet.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A text with a record a line, as spreadsheets save it; its sheet is called Sheet1. */
final class CsvFile {
    private static final String NAME = "Sheet1";

    private CsvFile() {}

    static Reading read(Path file, Asked asked) throws IOException, Unreadable {
        var text = CsvText.of(Files.readAllBytes(file), asked.encoding());
        var guess = Delimiter.of(text.text(), asked.delimiter());
        var lines = new ArrayList<Line>();
        int number = 0;
        for (var record : new CsvRecords(guess.rest(), guess.delimiter())) {
            number++;
            var line = line(number, record);
            if (line.cells().isEmpty()) continue;
            if (lines.size() == SheetLimits.ROWS)
                throw new Unreadable("Berkas ini berisi lebih dari 20.000 baris. Pecah menjadi beberapa berkas.");
            lines.add(line);
        }
        var reading = Reading.of(new Sheet(NAME, lines, List.of(), false), asked);
        var found = reading.findings().ofText(text.encoding(), String.valueOf(guess.delimiter()));
        return new Reading(found, reading.rows());
    }

    private static Line line(int number, List<String> record) throws Unreadable {
        var cells = new ArrayList<Cell>();
        for (int column = 0; column < record.size(); column++) {
            var text = record.get(column);
            if (text.isBlank()) continue;
            if (column >= SheetLimits.COLUMNS)
                throw new Unreadable("Berkas ini berisi lebih dari 100 kolom. Hapus kolom yang tidak dipakai.");
            if (text.length() > SheetLimits.CHARACTERS)
                throw new Unreadable(
                        "Sel %s%d berisi lebih dari 32.767 huruf.".formatted(Cell.letters(column), number));
            cells.add(Cell.text(column, text));
        }
        return new Line(number, List.copyOf(cells));
    }
}
