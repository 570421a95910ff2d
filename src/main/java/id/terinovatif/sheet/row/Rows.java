package id.terinovatif.sheet.row;

import id.terinovatif.sheet.ReadRow;
import id.terinovatif.sheet.Sheet;
import id.terinovatif.sheet.heading.Header;
import java.util.ArrayList;
import java.util.List;

/** All rows below the headings, in order. */
public final class Rows {
    private Rows() {}

    public static List<ReadRow> of(Sheet sheet, Header header, RowReader reader) {
        var merged = new Merged(sheet, header.last());
        var aside = new Aside(sheet, header, reader);
        int end = Tail.from(
                sheet.lines(),
                header.last(),
                reader.column(reader.asked().kind().required()));
        var rows = new ArrayList<ReadRow>();
        for (var line : sheet.lines()) {
            if (line.number() <= header.last() || line.cells().isEmpty()) continue;
            var filled = merged.fill(line);
            var reason = line.number() >= end ? "catatan atau tanda tangan" : aside.reason(filled.line(), line);
            rows.add(
                    reason == null
                            ? reader.read(filled.line(), filled.columns())
                            : ReadRow.skipped(line.number(), reason));
        }
        return Joined.of(sheet, rows, reader);
    }
}
