package id.terinovatif.evidence.checks.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The first two columns of an XLSX's first sheet, as the lines one would paste: "first;second". */
public final class SheetReader {
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_OF_ONE = 32 << 20;
    private static final long MOST_OF_ALL = 64L << 20;
    private static final int LONGEST_CELL = 500;
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private SheetReader() {}

    /** The rows as one page; a trouble when the file is no sheet or unpacks beyond measure. */
    public static Content read(Path file) throws IOException {
        try {
            measure(file);
            return Content.of(TYPE, List.of(rows(file)), TextSource.EMBEDDED, null);
        } catch (Unreadable e) {
            return Content.unread(TYPE, String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return Content.unread(TYPE, "lembar kerja ini rusak dan tidak dapat dibaca");
        }
    }

    private static void measure(Path file) throws Unreadable {
        try (var archive = Archive.open(file, MOST_OF_ONE, MOST_OF_ALL)) {
            archive.measure();
        }
    }

    private static String rows(Path file) throws IOException {
        try (var stream = Files.newInputStream(file);
                var book = new ReadableWorkbook(stream);
                var rows = book.getFirstSheet().openStream()) {
            return rows.limit(MOST_ROWS).map(SheetReader::line).collect(Collectors.joining("\n"));
        }
    }

    private static String line(Row row) {
        var name = cell(row, 0);
        var parent = cell(row, 1);
        return parent.isBlank() ? name : name + ";" + parent;
    }

    private static String cell(Row row, int column) {
        if (row.getCellCount() <= column) return "";
        var text = row.getCellText(column).replaceAll("[\\r\\n;]+", " ");
        return text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text;
    }
}
