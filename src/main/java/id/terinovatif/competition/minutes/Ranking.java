package id.terinovatif.competition.minutes;

import id.terinovatif.competition.minutes.Outcome.Line;
import id.terinovatif.competition.rules.Rules.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entries of one group in order: who was judged at a later stage stands before who was not, then by value. */
final class Ranking {
    // two values this close differ by the arithmetic alone
    private static final double SAME = 1e-9;

    /**
     * An entry with its value.
     *
     * @param spread the square of half the range; null where the marks do not tell
     */
    record Valued(
            String entry,
            int reached,
            double raw,
            double value,
            @Nullable Double spread) {}

    private final Group group;
    private final List<Valued> sorted;

    Ranking(Group group, List<Valued> values) {
        this.group = group;
        this.sorted = values.stream()
                .sorted(Comparator.comparingInt(Valued::reached)
                        .reversed()
                        .thenComparing(Comparator.comparingDouble(Valued::value).reversed())
                        .thenComparing(Valued::entry))
                .toList();
    }

    List<Line> lines() {
        var lines = new ArrayList<Line>();
        int band = 1;
        Valued leader = null;
        for (var one : sorted) {
            if (leader == null) leader = one;
            if (told(leader, one)) {
                leader = one;
                band++;
            }
            Double half = one.spread() == null ? null : Double.valueOf(Math.sqrt(one.spread()));
            lines.add(new Line(
                    one.entry(),
                    group.name(),
                    one.reached(),
                    one.raw(),
                    one.value(),
                    half == null ? null : Double.valueOf(one.value() - half),
                    half == null ? null : Double.valueOf(one.value() + half),
                    rank(one),
                    rawRank(one),
                    half == null ? null : Integer.valueOf(band),
                    atLine(one)));
        }
        return lines;
    }

    private int rank(Valued one) {
        return 1
                + (int) sorted.stream()
                        .filter(other -> other.reached() > one.reached()
                                || (other.reached() == one.reached() && other.value() > one.value() + SAME))
                        .count();
    }

    private int rawRank(Valued one) {
        return 1
                + (int) sorted.stream()
                        .filter(other -> other.reached() > one.reached()
                                || (other.reached() == one.reached() && other.raw() > one.raw() + SAME))
                        .count();
    }

    /** Whether the one is better than the other in nine of ten cases; without ranges, whether its value is higher. */
    private static boolean told(Valued better, Valued other) {
        if (better.reached() != other.reached()) return true;
        double apart = better.value() - other.value();
        if (better.spread() == null || other.spread() == null) return apart > SAME;
        return apart > Math.sqrt(better.spread() + other.spread()) + SAME;
    }

    private boolean atLine(Valued one) {
        int seats = group.seats();
        if (sorted.size() <= seats) return false;
        var last = sorted.get(seats - 1);
        var next = sorted.get(seats);
        return sorted.indexOf(one) < seats ? !told(one, next) : !told(last, one);
    }
}
