package id.terinovatif.scoring;

import id.terinovatif.instrument.Indicator;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What points are worth: pages compare and explain numbers of the index with these, and compute none themselves. */
public final class Worth {
    private Worth() {}

    /** Points of the index (0 to 100) that points of maturity bring: divided as the edition divides, as a share of its maximum. */
    public static BigDecimal ofMaturity(BigDecimal points, Scorecard card) {
        var divisor = BigDecimal.valueOf(Math.max(1, card.sid().divisor()));
        return points.movePointRight(2).divide(card.maximum().multiply(divisor), MathContext.DECIMAL64);
    }

    /** One point of maturity in points of the edition's maximum, four decimals; the sum of maturity is divided. */
    public static BigDecimal ofOneMaturityPoint(Scorecard card) {
        return BigDecimal.ONE.divide(BigDecimal.valueOf(Math.max(1, card.sid().divisor())), 4, RoundingMode.HALF_UP);
    }

    /** Points of the index (0 to 100) that points of the whole (SPD or SID) bring. */
    public static BigDecimal ofWhole(BigDecimal points, Scorecard card) {
        return points.movePointRight(2).divide(card.maximum(), MathContext.DECIMAL64);
    }

    /** The index of a scorecard before it is rounded. */
    public static BigDecimal exactIndex(Scorecard card) {
        return ofWhole(card.total(), card);
    }

    /** What is missing to a bound of the index, in points of the index. */
    public static BigDecimal missing(Scorecard card, BigDecimal bound) {
        return bound.subtract(card.index());
    }

    /** The same in points of the whole. */
    public static BigDecimal missingOfWhole(Scorecard card, BigDecimal bound) {
        return missing(card, bound).multiply(card.maximum()).movePointLeft(2);
    }

    /** Points of maturity that a claim of one level loses when only another holds; zero where the weight is unknown. */
    public static BigDecimal lost(Indicator indicator, int claimed, int held) {
        var most = indicator.points(claimed);
        var kept = indicator.points(held);
        return most == null || kept == null ? BigDecimal.ZERO : most.subtract(kept);
    }

    /** Points of a government indicator from the levels of its parts, or of itself by its own code; null without a weight. */
    public static @Nullable BigDecimal ofGovernment(Indicator indicator, Map<String, Integer> levels) {
        if (indicator.weight() == null) return null;
        return sum(levels.entrySet().stream()
                .map(part -> indicator.components().isEmpty()
                        ? indicator.points(part.getValue())
                        : indicator
                                .component(part.getKey())
                                .map(one -> one.points(part.getValue()))
                                .orElse(null))
                .filter(Objects::nonNull)
                .toList());
    }

    public static BigDecimal sum(Collection<BigDecimal> points) {
        return points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The mean with two decimals; zero of nothing. */
    public static BigDecimal mean(BigDecimal sum, int of) {
        return of == 0 ? BigDecimal.ZERO : sum.divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_UP);
    }

    /** The part of a gain that so many of its steps have brought, four decimals. */
    public static BigDecimal earned(BigDecimal gain, int steps, int of) {
        return gain.multiply(BigDecimal.valueOf(steps)).divide(BigDecimal.valueOf(of), 4, RoundingMode.HALF_UP);
    }
}
