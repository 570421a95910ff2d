package id.terinovatif.scoring;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many levels of each kind of work to buy with a budget. Levels of one kind cost and bring the same, so the exact answer is
 * a bounded knapsack over the kinds; above {@link #EXACT_UNITS} single levels are so small beside the budget that taking the
 * best per person-day is as good.
 */
final class Knapsack {
    private static final int EXACT_UNITS = 20_000;
    private static final double FINEST = 100;

    /** A kind of work: what one level brings and costs, and how many levels there are to raise. */
    record Kind(double value, double cost, int levels) {}

    private Knapsack() {}

    /** Levels to take of each kind. */
    static int[] take(List<Kind> kinds, double budget) {
        var units = kinds.stream()
                .mapToLong(kind -> Math.round(kind.cost() * FINEST))
                .toArray();
        long step = Math.max(1, Arrays.stream(units).filter(unit -> unit > 0).reduce(0, Knapsack::greatestCommon));
        long capacity = (long) Math.floor(budget * FINEST + 1e-6) / step;
        return capacity <= EXACT_UNITS ? exact(kinds, units, step, (int) capacity) : greedy(kinds, budget);
    }

    private static long greatestCommon(long a, long b) {
        return b == 0 ? a : greatestCommon(b, a % b);
    }

    private static int[] greedy(List<Kind> kinds, double budget) {
        var taken = new int[kinds.size()];
        var left = budget;
        var order = IntStream.range(0, kinds.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -perDay(kinds.get(i))))
                .toList();
        for (int i : order) {
            var kind = kinds.get(i);
            taken[i] = kind.cost() <= 0
                    ? kind.levels()
                    : (int) Math.min(kind.levels(), Math.floor(left / kind.cost() + 1e-9));
            left -= taken[i] * kind.cost();
        }
        return taken;
    }

    private static double perDay(Kind kind) {
        return kind.cost() <= 0 ? Double.MAX_VALUE : kind.value() / kind.cost();
    }

    /** Bundles of 1, 2, 4 … levels make the bounded problem one of taking or leaving. */
    private static int[] exact(List<Kind> kinds, long[] units, long step, int capacity) {
        var best = new double[capacity + 1];
        var choices = new java.util.ArrayList<long[]>();
        var kept = new java.util.ArrayList<java.util.BitSet>();
        var taken = new int[kinds.size()];
        for (int k = 0; k < kinds.size(); k++) {
            int cost = (int) Math.min(Integer.MAX_VALUE, units[k] / step);
            if (cost == 0) {
                taken[k] = kinds.get(k).levels();
                continue;
            }
            int most = Math.min(kinds.get(k).levels(), capacity / cost);
            for (int bundle = 1; most > 0; bundle *= 2) {
                int size = Math.min(bundle, most);
                most -= size;
                choices.add(new long[] {k, size, (long) cost * size});
                kept.add(offer(best, (int) ((long) cost * size), kinds.get(k).value() * size));
            }
        }
        int left = capacity;
        for (int c = choices.size() - 1; c >= 0; c--)
            if (kept.get(c).get(left)) {
                taken[(int) choices.get(c)[0]] += (int) choices.get(c)[1];
                left -= (int) choices.get(c)[2];
            }
        return taken;
    }

    private static java.util.BitSet offer(double[] best, int cost, double value) {
        var takes = new java.util.BitSet(best.length);
        for (int room = best.length - 1; room >= cost; room--)
            if (best[room - cost] + value > best[room] + 1e-12) {
                best[room] = best[room - cost] + value;
                takes.set(room);
            }
        return takes;
    }
}
