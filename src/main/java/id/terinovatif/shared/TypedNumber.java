package id.terinovatif.shared;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as people write it here: 1.250,5 or 12,5 or 12.5.
 *
 * @param value null when it is none, or can be read in two ways
 * @param fault the sentence for the person, with both readings where there are two; null when there is a value
 */
public record TypedNumber(
        @Nullable BigDecimal value, @Nullable String fault) {
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(\\.\\d{3}){1,3}(,\\d{1,6})?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,12}([.,]\\d{1,6})?");
    private static final Pattern ENGLISH = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d{1,6})?");
    private static final Pattern EITHER = Pattern.compile("-?[1-9]\\d{0,2},\\d{3}");

    public static TypedNumber of(String typed) {
        var text = typed.strip().replaceAll("[ \\u00a0\\u202f]", "");
        if (EITHER.matcher(text).matches()
                || (ENGLISH.matcher(text).matches() && !PLAIN.matcher(text).matches()))
            return twice(typed.strip(), text);
        if (GROUPED.matcher(text).matches()) return read(text.replace(".", "").replace(',', '.'));
        if (PLAIN.matcher(text).matches()) return read(text.replace(',', '.'));
        return new TypedNumber(
                null, "\"%s\" bukan angka. Tulis seperti 320 atau 12,5.".formatted(shortened(typed.strip())));
    }

    private static TypedNumber read(String plain) {
        return new TypedNumber(new BigDecimal(plain), null);
    }

    private static TypedNumber twice(String typed, String text) {
        var thousands = text.replace(",", "").replace('.', ',');
        var dot = text.replace(".", "");
        var decimal =
                dot.replaceFirst(",", ";").replace(",", "").replace(';', ',').replaceFirst("0+$", "");
        return new TypedNumber(
                null,
                "\"%s\" bisa dibaca %s atau %s. Tulis salah satunya tanpa pemisah ribuan."
                        .formatted(shortened(typed), thousands, decimal));
    }

    private static String shortened(String typed) {
        return typed.length() > 30 ? typed.substring(0, 30) + "…" : typed;
    }
}
