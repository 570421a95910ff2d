package id.terinovatif.innovation.answer;

import id.terinovatif.scoring.Answer;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was answered at an indicator: a level of 0 to 3, its variant, and the number that chose the level if one was typed. */
public record Given(
        int level, @Nullable String variant, @Nullable BigDecimal value) {
    /** Whether both say the same; 2 and 2,0 are one number. */
    public boolean same(Given other) {
        return level == other.level
                && Objects.equals(variant, other.variant)
                && (value == null ? other.value == null : other.value != null && value.compareTo(other.value) == 0);
    }

    /** As scoring takes it: the number where there is one, so that the edition's bounds decide. */
    public Answer answer() {
        return value == null ? new Answer(level, variant, null) : new Answer(null, variant, value);
    }
}
