package id.terinovatif.competition.minutes;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether two computed lines are the same up to what a decimal text loses. */
final class Near {
    private static final double LOSS = 1e-9;

    private Near() {}

    static boolean same(Outcome.Line one, Outcome.Line other) {
        return one.group().equals(other.group())
                && one.reached() == other.reached()
                && one.rank() == other.rank()
                && one.rawRank() == other.rawRank()
                && Objects.equals(one.band(), other.band())
                && near(one.raw(), other.raw())
                && near(one.value(), other.value())
                && near(one.low(), other.low())
                && near(one.high(), other.high());
    }

    private static boolean near(@Nullable Double one, @Nullable Double other) {
        if (one == null || other == null) return Objects.equals(one, other);
        return Math.abs(one - other) < LOSS;
    }
}
