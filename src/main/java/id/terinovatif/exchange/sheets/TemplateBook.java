package id.terinovatif.exchange.sheets;

import id.terinovatif.sheet.Field;
import id.terinovatif.sheet.FieldKind;
import id.terinovatif.sheet.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet to fill in: headings, an example that is never read as an entry, lists to choose from, and columns of text. */
public final class TemplateBook {
    private static final int ROWS = 2_000;
    private static final String LISTS = "Pilihan";

    private TemplateBook() {}

    public static void write(OutputStream to, Kind kind, int year, List<Field> fields) throws IOException {
        try (var book = new Workbook(to, "Terinovatif", "1.0")) {
            var sheet = book.newWorksheet(kind.label());
            var lists = book.newWorksheet(LISTS);
            lists.setVisibilityState(VisibilityState.HIDDEN);
            lists.value(0, 0, "terinovatif " + kind.code() + " " + year);
            sheet.freezePane(0, 1);
            for (int column = 0; column < fields.size(); column++) column(sheet, lists, column, fields.get(column));
            sheet.finish();
            lists.finish();
            book.finish();
        }
    }

    private static void column(Worksheet sheet, Worksheet lists, int column, Field field) {
        sheet.width(column, field.kind() == FieldKind.LONG ? 60 : 24);
        sheet.value(0, column, field.label());
        sheet.style(0, column).bold().set();
        sheet.value(1, column, example(field));
        // a number of eighteen digits in a number cell loses three of them
        sheet.range(1, column, ROWS, column).style().format("@").set();
        if (field.kind() != FieldKind.CHOICE) return;
        for (int i = 0; i < field.choices().size(); i++)
            lists.value(i + 1, column, field.choices().get(i).name());
        sheet.range(2, column, ROWS, column)
                .validateWithList(lists.range(1, column, field.choices().size(), column));
    }

    private static String example(Field field) {
        return switch (field.kind()) {
            case LINE -> field.code().equals("nama") ? "CONTOH: hapus baris ini" : "";
            case LONG -> "Tulis dengan kalimat sendiri.";
            case DATE -> "31/01/2025";
            case YEAR -> field.code().equals("tahun") ? "2025" : "";
            case NUMBER -> "12,5";
            case CHOICE -> field.choices().getFirst().name();
            case CHOICES ->
                field.choices().getFirst().name() + "; "
                        + field.choices().getLast().name();
            case PLACE -> "-2.1653, 115.3842";
            case EMAIL -> "nama@daerah.go.id";
            case PHONE -> "0812 3456 7890";
            case NIP -> "198609122010011001";
        };
    }
}
