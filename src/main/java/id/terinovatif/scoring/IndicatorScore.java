package id.terinovatif.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One line of a score: {@code score = weight × level}.
 *
 * @param part the component (2a) or the chosen variant, or null
 * @param value what was entered when bounds chose the level
 * @param tied more than one printed bound held the value and the highest level won
 */
public record IndicatorScore(
        String code,
        int number,
        String name,
        @Nullable String part,
        BigDecimal weight,
        int level,
        BigDecimal score,
        @Nullable BigDecimal value,
        boolean tied) {
    /** The most points this line can give. */
    public BigDecimal maximum() {
        return weight.multiply(BigDecimal.valueOf(3));
    }
}
