package id.terinovatif.evidence.reading;

import id.terinovatif.evidence.checks.sheet.SheetFile;
import id.terinovatif.evidence.checks.text.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads a list from a sheet and leaves its rows in a file, one a line, so that no process holds them all twice. */
final class ListWork {
    private static final int OFTEN = 500;

    /** Hears how many rows are written, and of how many. */
    interface Heard {
        void at(int row, int of);
    }

    private ListWork() {}

    static Wire.Response read(Path file, Wire.ListWanted wanted, Heard heard) throws IOException {
        var reading = SheetFile.read(file, wanted.asked());
        var rows = reading.rows();
        try (var out = Files.newBufferedWriter(Path.of(wanted.to()))) {
            for (int at = 0; at < rows.size(); at++) {
                if (at % OFTEN == 0) heard.at(at, rows.size());
                out.write(Wire.JSON.writeValueAsString(rows.get(at).lean()));
                out.newLine();
            }
        }
        return new Wire.Response(Content.unread("text/csv", ""), List.of(), reading.findings());
    }
}
