package id.terinovatif.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A number of a whole, drawn as a bar beside its figures; {@code most} is the whole. */
public record Bar(String name, BigDecimal value, BigDecimal most) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How much of the whole, 0 to 100 with one decimal. */
    public BigDecimal percent() {
        if (most.signum() == 0) return BigDecimal.ZERO;
        return value.multiply(HUNDRED)
                .divide(most, 1, RoundingMode.HALF_UP)
                .min(HUNDRED)
                .max(BigDecimal.ZERO);
    }

    public BigDecimal missing() {
        return most.subtract(value);
    }
}
