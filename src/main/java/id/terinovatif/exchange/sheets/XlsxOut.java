package id.terinovatif.exchange.sheets;

import id.terinovatif.sheet.Fold;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook of one sheet, whose rows leave the memory every five hundred. */
public final class XlsxOut implements TableOut {
    private static final int FLUSH = 500;
    private static final int LONGEST = 32_767;

    private final Workbook book;
    private final Worksheet sheet;
    private int line;

    public XlsxOut(OutputStream to, String name) {
        book = new Workbook(to, "Terinovatif", "1.0");
        sheet = book.newWorksheet(name);
        sheet.freezePane(0, 1);
    }

    /** The headings, bold and with widths to read by. */
    public XlsxOut headed(List<String> headings) throws IOException {
        for (int column = 0; column < headings.size(); column++) {
            sheet.width(column, headings.get(column).length() > 18 ? 36 : 20);
            sheet.inlineString(0, column, headings.get(column));
        }
        sheet.range(0, 0, 0, Math.max(0, headings.size() - 1)).style().bold().set();
        line++;
        return this;
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) write(column, cells.get(column));
        line++;
        if (line % FLUSH == 0) sheet.flush();
    }

    private void write(int column, @Nullable Object cell) {
        if (cell instanceof Number number) sheet.value(line, column, number);
        else if (cell != null) sheet.inlineString(line, column, whole(literal(Fold.guarded(cell.toString()))));
    }

    // what looks like an escaped character is escaped itself (ECMA-376 part 1, 22.9.2.19)
    private static String literal(String text) {
        return text.contains("_x") ? text.replaceAll("_(x[0-9A-Fa-f]{4}_)", "_x005F_$1") : text;
    }

    // longer than a cell may be: the text is in the other format whole
    private static String whole(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        book.finish();
        book.close();
    }
}
