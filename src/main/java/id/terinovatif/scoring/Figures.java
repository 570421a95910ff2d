package id.terinovatif.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Locale;

/** Decimal arithmetic and how numbers are written in Indonesian. */
final class Figures {
    static final MathContext DIGITS = MathContext.DECIMAL64;
    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Figures() {}

    /** The same number without trailing zeros, and never as 1E+2. */
    static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static BigDecimal sum(Collection<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** At most two decimals and thousands apart, for a reader: 7.018 or 68,14. */
    static String shown(BigDecimal number) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.forLanguageTag("id-ID")))
                .format(number.setScale(2, RoundingMode.HALF_UP));
    }

    static String words(BigDecimal number) {
        return plain(number).toPlainString().replace('.', ',');
    }
}
