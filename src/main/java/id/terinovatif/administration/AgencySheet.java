package id.terinovatif.administration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** An uploaded XLSX or CSV of agencies, read as the text one would paste: name, parent. */
final class AgencySheet {
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_BYTES = 2_000_000;

    private AgencySheet() {}

    /** The rows as "name; parent" lines; IOException when the file is neither sheet nor text. */
    static String text(InputStream file) throws IOException {
        var bytes = file.readNBytes(MOST_BYTES);
        var zipped = bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K';
        return zipped
                ? sheet(new java.io.ByteArrayInputStream(bytes))
                : new String(bytes, StandardCharsets.UTF_8).replace(",", ";");
    }

    private static String sheet(InputStream file) throws IOException {
        try (var book = new ReadableWorkbook(file);
                var rows = book.getFirstSheet().openStream()) {
            return rows.limit(MOST_ROWS).map(AgencySheet::line).collect(Collectors.joining("\n"));
        }
    }

    private static String line(Row row) {
        var name = row.getCellCount() > 0 ? row.getCellText(0) : "";
        var parent = row.getCellCount() > 1 ? row.getCellText(1) : "";
        return parent.isBlank() ? name : name + ";" + parent;
    }
}
