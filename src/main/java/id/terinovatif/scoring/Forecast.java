package id.terinovatif.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Where the index may end when the verdicts still to come go as those that were given. Claims of one indicator stand or fall
 * together as far as its true rate of acceptance is unknown, and by chance beyond that; what is left of a few verdicts is
 * therefore a wide range. Rejected innovations and the count term are not foreseen.
 *
 * @param low with {@code high} the range that holds in eight of ten cases
 * @param verdicts how many past verdicts it rests on
 */
public record Forecast(BigDecimal low, BigDecimal middle, BigDecimal high, int verdicts) {
    /** Fewer verdicts than this say nothing about the next. */
    public static final int ENOUGH = 30;

    // eight of ten cases of a normal distribution lie within so many standard deviations
    private static final double EIGHT_OF_TEN = 1.2816;
    // the office's own rate over all indicators weighs as much as two verdicts on the indicator itself
    private static final double PRIOR = 2;

    /**
     * One indicator: the points of its claims that wait for a verdict, and how many verdicts kept the claimed level so far.
     *
     * @param squares the sum of the squares of these points
     */
    public record Group(double points, double squares, int verdicts, int kept) {
        public static Group of(List<BigDecimal> claims, int verdicts, int kept) {
            var values = claims.stream().mapToDouble(BigDecimal::doubleValue).toArray();
            double sum = 0;
            double squares = 0;
            for (double value : values) {
                sum += value;
                squares += value * value;
            }
            return new Group(sum, squares, verdicts, kept);
        }
    }

    /**
     * The range.
     *
     * @param card the claimed year with what was lowered already taken off
     * @param groups the claims that wait, by indicator
     * @throws IllegalArgumentException with too few verdicts
     */
    public static Forecast of(Scorecard card, List<Group> groups) {
        int verdicts = groups.stream().mapToInt(Group::verdicts).sum();
        if (verdicts < ENOUGH) throw new IllegalArgumentException("Baru " + verdicts + " putusan");
        double rate = (double) groups.stream().mapToInt(Group::kept).sum() / verdicts;
        double lost = 0;
        double variance = 0;
        for (var group : groups) {
            double weight = group.verdicts() + PRIOR;
            double keeps = (group.kept() + PRIOR * rate) / weight;
            lost += group.points() * (1 - keeps);
            double spread = keeps * (1 - keeps);
            variance += group.points() * group.points() * spread / (weight + 1) + group.squares() * spread;
        }
        double perPoint =
                100 / (card.maximum().doubleValue() * Math.max(1, card.sid().divisor()));
        double top = card.index().doubleValue();
        double middle = top - lost * perPoint;
        double away = EIGHT_OF_TEN * Math.sqrt(variance) * perPoint;
        double floor = top - groups.stream().mapToDouble(Group::points).sum() * perPoint;
        return new Forecast(
                rounded(Math.max(floor, middle - away)),
                rounded(middle),
                rounded(Math.min(top, middle + away)),
                verdicts);
    }

    private static BigDecimal rounded(double index) {
        return BigDecimal.valueOf(index).setScale(2, RoundingMode.HALF_UP);
    }
}
