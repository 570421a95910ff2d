package id.terinovatif.competition;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Three ways to order the same marks, and how near each comes to the truth. */
final class Ranking {
    private Ranking() {}

    static double[] by(Standing standing, int entries, ToDoubleFunction<Standing.Place> what) {
        var values = new double[entries];
        for (var place : standing.entries()) values[number(place.entry())] = what.applyAsDouble(place);
        return values;
    }

    static int number(String name) {
        return Integer.parseInt(name.substring(1));
    }

    /** The mean of marks taken as standard deviations from their juror's own mean, which is what we do not do. */
    static double[] byOwnScale(List<Mark> marks, int entries) {
        Map<String, double[]> sums = new HashMap<>();
        for (var mark : marks) {
            var own = sums.computeIfAbsent(mark.juror(), juror -> new double[3]);
            own[0]++;
            own[1] += mark.points();
            own[2] += mark.points() * mark.points();
        }
        var total = new double[entries];
        var count = new int[entries];
        for (var mark : marks) {
            var own = Objects.requireNonNull(sums.get(mark.juror()));
            double mean = own[1] / own[0];
            double deviation = Math.sqrt(Math.max(1e-12, own[2] / own[0] - mean * mean));
            total[number(mark.entry())] += (mark.points() - mean) / deviation;
            count[number(mark.entry())]++;
        }
        for (int i = 0; i < entries; i++) total[i] /= count[i];
        return total;
    }

    /** Spearman's rank correlation, equal values sharing their mean rank. */
    static double spearman(double[] one, double[] other) {
        var a = ranks(one);
        var b = ranks(other);
        double middle = (one.length + 1) / 2.0;
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += (a[i] - middle) * (b[i] - middle);
            aa += (a[i] - middle) * (a[i] - middle);
            bb += (b[i] - middle) * (b[i] - middle);
        }
        return ab / Math.sqrt(aa * bb);
    }

    private static double[] ranks(double[] values) {
        var ranks = new double[values.length];
        for (int i = 0; i < ranks.length; i++)
            for (double other : values) ranks[i] += other < values[i] ? 1 : other == values[i] ? 0.5 : 0;
        for (int i = 0; i < ranks.length; i++) ranks[i] += 0.5;
        return ranks;
    }

    static int best(double[] values) {
        return IntStream.range(0, values.length)
                .boxed()
                .max(Comparator.comparingDouble(i -> values[i]))
                .orElseThrow();
    }
}
