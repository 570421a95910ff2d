package id.terinovatif.instrument;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One of the three parameters of an indicator, in the letter's words; the score is weight times {@code ordinal}. */
public record Level(int ordinal, String text, @Nullable Band band) {
    public BigDecimal points(BigDecimal weight) {
        return weight.multiply(BigDecimal.valueOf(ordinal));
    }
}
