package id.terinovatif.sheet.value;

import id.terinovatif.sheet.Cell;
import id.terinovatif.sheet.Field;
import id.terinovatif.sheet.FieldKind;
import id.terinovatif.sheet.Fold;
import id.terinovatif.sheet.Precision;
import id.terinovatif.sheet.Value;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one column as values of its field. A wrong value is worse than a fault. */
public final class CellReader {
    private static final Set<String> NOTHING =
            Set.of("-", "--", "---", "–", "—", "nihil", "n/a", "na", "tidak ada", "belum ada", "(kosong)");
    private static final Set<String> DASHES = Set.of("-", "--", "---", "–", "—");
    private static final int FIRST_YEAR = 1990;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 20_000;

    private final Field field;
    private final DateText dates;
    private final ChoiceText choices;
    private final NumberText.@Nullable Mark mark;
    private final boolean since1904;

    /**
     * @param lastYear the latest that a date may have
     * @param mark what {@code 1.250} means in this column: "THOUSANDS", "DECIMAL", or null while nobody has said so
     * @param since1904 whether days are counted from 1904, as old Macintosh workbooks do
     */
    public CellReader(Field field, int lastYear, @Nullable String mark, boolean since1904) {
        this.field = field;
        this.dates = new DateText(FIRST_YEAR, lastYear);
        this.choices = new ChoiceText(field);
        this.since1904 = since1904;
        this.mark = mark == null ? null : NumberText.Mark.valueOf(mark);
    }

    public Read read(Cell cell) {
        if (cell.kind() == Cell.Kind.UNCACHED)
            return Read.fault("Sel ini berisi rumus tanpa hasil tersimpan. Buka berkasnya, simpan, lalu kirim lagi.");
        if (cell.kind() == Cell.Kind.ERROR)
            return Read.fault("Rumus di sel ini bermasalah (" + cell.text() + "). Ganti dengan nilainya.");
        if (field.kind() == FieldKind.NIP) return NipText.read(cell);
        if (field.kind() == FieldKind.LONG && cell.text().length() > LONGEST_LINE)
            return longEnough(Fold.tidyLines(words(cell)), LONGEST_TEXT);
        var text = Fold.tidy(Fold.unguarded(cell.text()));
        var lower = text.toLowerCase(Locale.ROOT);
        if (text.isEmpty() || (field.kind().strict() ? NOTHING : DASHES).contains(lower)) return Read.EMPTY;
        return switch (field.kind()) {
            case LINE -> longEnough(Fold.tidy(words(cell)), LONGEST_LINE);
            case LONG -> longEnough(Fold.tidyLines(words(cell)), LONGEST_TEXT);
            case DATE -> date(cell);
            case YEAR -> year(cell);
            case NUMBER -> number(cell);
            case CHOICE -> choices.one(words(cell));
            case CHOICES -> choices.several(words(cell));
            case PLACE -> Contact.place(text);
            case EMAIL -> Contact.email(lower);
            case PHONE -> Contact.phone(words(cell), cell.kind() == Cell.Kind.NUMBER);
            case NIP -> throw new IllegalStateException();
        };
    }

    // a number in a column of words is its digits, without the point of a whole one
    private static String words(Cell cell) {
        if (cell.kind() != Cell.Kind.NUMBER) return Fold.unguarded(cell.text());
        var number = NumberText.stored(cell.text()).value();
        return number == null ? cell.text() : number.text();
    }

    private static Read longEnough(String text, int most) {
        if (text.length() <= most) return Read.of(text);
        return Read.fault("Tulisan ini %d huruf; paling panjang %d.".formatted(text.length(), most));
    }

    private Read date(Cell cell) {
        var shown = cell.shown();
        if (cell.kind() == Cell.Kind.DATE && shown != null) return dates.within(shownOnly(cell.text(), shown));
        var words = words(cell);
        if (since1904 && cell.kind() == Cell.Kind.NUMBER && !words.matches("\\d{4}"))
            return Read.fault(
                    "Angka %s di buku kerja ini bukan tanggal yang pasti. Tulis seperti 31/01/2025.".formatted(words));
        return dates.read(words);
    }

    private static Value shownOnly(String day, Precision shown) {
        var text = switch (shown) {
            case DAY -> day;
            case MONTH -> day.substring(0, 8) + "01";
            case YEAR -> day.substring(0, 5) + "01-01";
        };
        return new Value(text, shown);
    }

    private Read year(Cell cell) {
        var found = date(cell);
        var value = found.value();
        if (value == null) return found;
        if (cell.kind() != Cell.Kind.DATE && value.precision() != Precision.YEAR)
            return Read.fault("\"%s\" bukan tahun. Tulis empat angka, misalnya 2025.".formatted(cell.text()));
        return Read.of(value.text().substring(0, 4));
    }

    private Read number(Cell cell) {
        return switch (cell.kind()) {
            case NUMBER -> NumberText.stored(cell.text());
            case DATE -> Read.fault("Sel ini berformat tanggal; di sini diminta angka.");
            default -> NumberText.read(Fold.unguarded(cell.text()), mark);
        };
    }
}
