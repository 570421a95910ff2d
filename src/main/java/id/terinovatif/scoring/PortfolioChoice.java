package id.terinovatif.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Chooses innovations to report under {@code sum / MAX(divisor, n) + count term}. For a given number the strongest are best,
 * except that the count term may be worth taking the strongest of an affair that is not covered yet; each set of affairs that
 * satisfies the condition is tried. Exact where an innovation covers one affair, as every edition reads it so far.
 */
final class PortfolioChoice {
    /** A candidate: points of maturity, covered affairs as bits, and whether it must be reported. */
    record Candidate(double points, int affairs, boolean locked) {}

    /** What the formula pays for a number of innovations beside their mean. */
    record Rule(int minimumDivisor, double each, int cap, int affairsWanted) {
        double mean(double sum, int n) {
            return sum / Math.max(minimumDivisor, n);
        }

        double count(int n, int affairs) {
            return Integer.bitCount(affairs) >= affairsWanted ? each * Math.min(n, cap) : 0;
        }
    }

    /** A set of innovations and what it earns. */
    record Chosen(List<Integer> innovations, double points) {}

    private final List<Candidate> all;
    private final Rule rule;
    private final List<Integer> locked;
    private final List<Integer> free;

    PortfolioChoice(List<Candidate> all, Rule rule) {
        this.all = all;
        this.rule = rule;
        this.locked = IntStream.range(0, all.size())
                .filter(i -> all.get(i).locked())
                .boxed()
                .toList();
        this.free = IntStream.range(0, all.size())
                .filter(i -> !all.get(i).locked())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -all.get(i).points())
                        .thenComparing(i -> i))
                .toList();
    }

    /** The best set of at least {@code minimum}; of equally good ones the larger. */
    Chosen best(int minimum) {
        return best(Math.max(locked.size(), minimum), all.size());
    }

    /** The best set of exactly {@code n}, which must hold the locked ones. */
    Chosen ofSize(int n) {
        return best(n, n);
    }

    private Chosen best(int least, int most) {
        var best = walk(List.of(), least, most);
        for (var forced : champions()) {
            if (locked.size() + forced.size() > most) continue;
            var covering = walk(forced, Math.max(least, locked.size() + forced.size()), most);
            if (covering.points() > best.points() + 1e-9) best = covering;
        }
        return best;
    }

    /** Takes the locked and forced ones, then the strongest one by one, and stops where it earned most. */
    private Chosen walk(List<Integer> forced, int least, int most) {
        var order = Stream.of(
                        locked,
                        forced,
                        free.stream().filter(one -> !forced.contains(one)).toList())
                .flatMap(List::stream)
                .toList();
        double sum = 0;
        int affairs = 0;
        int size = 0;
        double points = least == 0 ? rule.mean(0, 0) + rule.count(0, 0) : Double.NEGATIVE_INFINITY;
        for (int n = 1; n <= Math.min(most, order.size()); n++) {
            var one = all.get(order.get(n - 1));
            sum += one.points();
            affairs |= one.affairs();
            double earned = rule.mean(sum, n) + rule.count(n, affairs);
            if (n < least || earned < points - 1e-9) continue;
            points = earned;
            size = n;
        }
        return new Chosen(order.subList(0, size), Math.max(points, 0));
    }

    /** For each set of affairs that meets the condition, the strongest innovation of each that no locked one covers. */
    private List<List<Integer>> champions() {
        int covered = 0;
        for (var one : locked) covered |= all.get(one).affairs();
        var champion = new int[Integer.SIZE];
        Arrays.fill(champion, -1);
        int known = covered;
        for (var one : free)
            for (int bit = 0; bit < Integer.SIZE; bit++)
                if ((all.get(one).affairs() >> bit & 1) == 1 && champion[bit] < 0) {
                    champion[bit] = one;
                    known |= 1 << bit;
                }
        var sets = new ArrayList<List<Integer>>();
        for (int wanted = known; wanted > 0; wanted = (wanted - 1) & known) {
            if (Integer.bitCount(wanted) != rule.affairsWanted()) continue;
            int open = wanted & ~covered;
            sets.add(IntStream.range(0, Integer.SIZE)
                    .filter(bit -> (open >> bit & 1) == 1)
                    .map(bit -> champion[bit])
                    .distinct()
                    .boxed()
                    .toList());
        }
        return sets;
    }
}
