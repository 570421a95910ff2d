package id.terinovatif.exchange.sheets;

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

/** As spreadsheets set to Indonesian open it: UTF-8 with its mark, semicolons, decimal commas. */
public final class CsvOut implements TableOut {
    private final Writer out;

    public CsvOut(OutputStream to) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        out.write('\ufeff');
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) out.write(';');
            out.write(cell(cells.get(i)));
        }
        out.write("\r\n");
    }

    private static String cell(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> decimal(number.stripTrailingZeros());
            case Number number -> number.toString().replace('.', ',');
            default -> quoted(Fold.guarded(cell.toString()));
        };
    }

    // three decimals look like thousands
    private static String decimal(BigDecimal number) {
        return (number.scale() == 3 ? number.setScale(4) : number)
                .toPlainString()
                .replace('.', ',');
    }

    private static String quoted(String text) {
        boolean plain =
                text.chars().noneMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r' || c == '\t' || c == ',');
        if (plain && text.equals(text.strip())) return text;
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
