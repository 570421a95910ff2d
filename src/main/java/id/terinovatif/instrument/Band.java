package id.terinovatif.instrument;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The printed bounds of a level, both inclusive, in {@code unit}; a null bound is open. */
public record Band(@Nullable BigDecimal min, @Nullable BigDecimal max, String unit) {
    public boolean holds(BigDecimal value) {
        return (min == null || value.compareTo(min) >= 0) && (max == null || value.compareTo(max) <= 0);
    }
}
