package id.terinovatif.innovation;

import id.terinovatif.scoring.Answer;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What was answered at an indicator: a level of 0 to 3, its variant, and the number that chose the level if one was typed. */
public record Given(
        int level, @Nullable String variant, @Nullable BigDecimal value) {
    /** As scoring takes it: the number where there is one, so that the edition's bounds decide. */
    public Answer answer() {
        return value == null ? new Answer(level, variant, null) : new Answer(null, variant, value);
    }
}
