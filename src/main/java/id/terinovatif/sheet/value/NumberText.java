package id.terinovatif.sheet.value;

import id.terinovatif.sheet.Fold;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as people write them here; what can be read in two ways is asked back. */
final class NumberText {
    /** What a lone point or comma before three digits means in a column, once somebody has said so. */
    enum Mark {
        THOUSANDS,
        DECIMAL
    }

    private static final Pattern MONEY = Pattern.compile("^(rp\\.?|idr)\\s*(.*?)(,-|,--|\\.-)?$");
    private static final Pattern ABOUT = Pattern.compile("^(±|~|\\+/-|kurang lebih|sekitar|kira-kira|lk\\.?)\\s*.*");
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}");
    private static final Pattern TWICE = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern HERE = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+(,\\d{1,10})?");
    private static final Pattern ENGLISH = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d{1,10})?");
    private static final Pattern COMMA = Pattern.compile("[+-]?\\d{1,18},\\d{1,10}");
    private static final Pattern POINT = Pattern.compile("[+-]?\\d{1,18}\\.\\d{1,10}");
    private static final MathContext STORED = new MathContext(15);

    private NumberText() {}

    /** Of a number cell: its stored digits, rounded to the fifteen that a spreadsheet knows. */
    static Read stored(String digits) {
        try {
            var number = new BigDecimal(digits).round(STORED).stripTrailingZeros();
            if (Math.abs(number.scale()) > 30) return Read.fault("Angka ini terlalu besar atau terlalu kecil.");
            return Read.of(number.toPlainString());
        } catch (NumberFormatException e) {
            return Read.fault("\"" + digits + "\" bukan angka.");
        }
    }

    static Read read(String typed, @Nullable Mark mark) {
        var text = Fold.tidy(typed).toLowerCase(Locale.ROOT).replace('−', '-').replace('–', '-');
        if (ABOUT.matcher(text).matches())
            return Read.fault("\"%s\" adalah perkiraan. Tulis angkanya saja bila sudah pasti.".formatted(typed));
        var money = MONEY.matcher(text);
        boolean rupiah = money.matches();
        if (rupiah) text = money.group(2);
        text = text.replace(" ", "");
        var plain = plain(text, rupiah ? Mark.THOUSANDS : mark);
        if (plain != null) return Read.of(new BigDecimal(plain).toPlainString());
        if (TWICE.matcher(text).matches()) return twice(typed, text);
        return Read.fault("\"%s\" bukan angka. Tulis seperti 320 atau 12,5.".formatted(typed));
    }

    private static @Nullable String plain(String text, @Nullable Mark mark) {
        if (WHOLE.matcher(text).matches()) return text;
        if (TWICE.matcher(text).matches()) {
            if (mark == null) return null;
            return mark == Mark.THOUSANDS ? text.replaceAll("[.,]", "") : text.replace(',', '.');
        }
        boolean here = HERE.matcher(text).matches();
        if (here && !text.startsWith("0") && !text.startsWith("-0"))
            return text.replace(".", "").replace(',', '.');
        if (COMMA.matcher(text).matches()) return text.replace(',', '.');
        if (ENGLISH.matcher(text).matches()) return text.replace(",", "");
        return POINT.matcher(text).matches() ? text : null;
    }

    private static Read twice(String typed, String text) {
        return Read.fault("\"%s\" bisa berarti %s atau %s. Pilih artinya untuk kolom ini, atau tulis tanpa tanda."
                .formatted(
                        typed,
                        text.replaceAll("[.,]", ""),
                        text.replace('.', ',').replaceFirst("0+$", "").replaceFirst(",$", "")));
    }
}
