package id.terinovatif.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which innovations to report, and in which order work raises the index most.
 *
 * @param before the index of everything as entered; {@code after} the index with the portfolio chosen anew once all steps are done
 */
public record Plan(BigDecimal before, BigDecimal after, Portfolio portfolio, List<Step> steps) {
    /** The innovations whose reporting gives the highest index at their present levels. */
    public record Portfolio(List<String> report, List<String> leaveOut, BigDecimal index, String why) {}

    /**
     * Raising one indicator.
     *
     * @param innovation its name, null for a government indicator
     * @param indicator the year's number, or the component
     * @param gain in index points, {@code effort} in person-days
     */
    public record Step(
            @Nullable String innovation, String indicator, int from, int to, BigDecimal gain, BigDecimal effort) {}
}
