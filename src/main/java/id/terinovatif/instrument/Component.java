package id.terinovatif.instrument;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A separately scored part of an indicator, such as 2a; the parts' weights add up to the indicator's. */
public record Component(String code, String name, @Nullable BigDecimal weight, List<Level> levels) {
    /** What a level is worth, or null when the weight is unknown. */
    public @Nullable BigDecimal points(int level) {
        return weight == null ? null : weight.multiply(BigDecimal.valueOf(level));
    }
}
