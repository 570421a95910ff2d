package id.terinovatif.innovation.running;

import id.terinovatif.shared.TypedNumber;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What came with a tap.
 *
 * @param fault what is wrong with the number, null for none
 */
public record Answered(
        @Nullable BigDecimal value, String note, @Nullable String fault) {
    private static final BigDecimal MOST = new BigDecimal("999999999999");
    private static final int LONGEST = 300;

    static Answered of(String number, String note) {
        var said = note.strip();
        var kept = said.length() > LONGEST ? said.substring(0, LONGEST) : said;
        if (number.isBlank()) return new Answered(null, kept, null);
        var typed = TypedNumber.of(number);
        var value = typed.value();
        if (value == null) return new Answered(null, kept, typed.fault());
        if (value.signum() < 0 || value.compareTo(MOST) > 0)
            return new Answered(null, kept, "Tulis angka dari nol ke atas.");
        return new Answered(value, kept, null);
    }
}
