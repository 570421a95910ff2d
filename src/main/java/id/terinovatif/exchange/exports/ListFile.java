package id.terinovatif.exchange.exports;

import id.terinovatif.account.User;
import id.terinovatif.exchange.ListFields;
import id.terinovatif.exchange.exports.Export.Format;
import id.terinovatif.exchange.sheets.CsvOut;
import id.terinovatif.exchange.sheets.TableOut;
import id.terinovatif.exchange.sheets.XlsxOut;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.sheet.Field;
import id.terinovatif.sheet.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;

/** A list as a file that can be brought back and changes nothing. */
@Component
class ListFile {
    private final ListRows rows;
    private final Instruments instruments;

    ListFile(ListRows rows, Instruments instruments) {
        this.rows = rows;
        this.instruments = instruments;
    }

    /** {@code heard} is told how many rows are written. */
    void write(User user, Kind kind, Innovations.Filter filter, Format format, OutputStream to, IntConsumer heard)
            throws IOException {
        var fields = ListFields.of(kind, instruments.of(filter.year()));
        int[] written = {0};
        var headings = fields.stream().map(Field::label).toList();
        try (var out = begun(kind.label(), format, headings, to)) {
            rows.each(user, kind, filter, values -> {
                try {
                    CellText.row(out, fields, values);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                if (++written[0] % 500 == 0) heard.accept(written[0]);
            });
        }
    }

    /** A table of this format with its headings. */
    static TableOut begun(String sheet, Format format, List<String> headings, OutputStream to) throws IOException {
        if (format == Format.XLSX) return new XlsxOut(to, sheet).headed(headings);
        var out = new CsvOut(to);
        out.row(headings);
        return out;
    }
}
