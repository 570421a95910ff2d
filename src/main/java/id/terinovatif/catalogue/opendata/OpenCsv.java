package id.terinovatif.catalogue.opendata;

import id.terinovatif.exchange.sheets.TableOut;
import id.terinovatif.sheet.Fold;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** As programs read it (RFC 4180): UTF-8, commas, decimal points, ISO dates; what a sheet would calculate is marked as text. */
final class OpenCsv implements TableOut {
    private final Writer out;

    OpenCsv(OutputStream to) {
        out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) out.write(',');
            out.write(cell(cells.get(i)));
        }
        out.write("\r\n");
    }

    private static String cell(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            default -> quoted(Fold.guarded(cell.toString()));
        };
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain && text.equals(text.strip()) ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
