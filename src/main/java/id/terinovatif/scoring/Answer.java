package id.terinovatif.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is claimed for one indicator: a level of 0 (not filled) to 3, or a value that the edition's printed bounds turn
 * into a level; a variant where the indicator has several.
 */
public record Answer(
        @Nullable Integer level,
        @Nullable String variant,
        @Nullable BigDecimal value) {
    public static Answer level(int level) {
        return new Answer(level, null, null);
    }

    public static Answer level(String variant, int level) {
        return new Answer(level, variant, null);
    }

    public static Answer value(BigDecimal value) {
        return new Answer(null, null, value);
    }

    public static Answer value(String variant, BigDecimal value) {
        return new Answer(null, variant, value);
    }
}
