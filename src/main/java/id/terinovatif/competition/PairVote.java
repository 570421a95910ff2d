package id.terinovatif.competition;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The order that votes between two at a time give: each entry's share of strength after Bradley and Terry (1952), by the iteration of
 * Hunter (2004). Half a vote for either side is added to every pair, so that an entry without a vote keeps a finite place.
 */
public final class PairVote {
    private static final int STEPS = 500;
    private static final double PRIOR = 0.5;
    private static final double HUNDRED = 100;

    private PairVote() {}

    /** How many votes each of two got when they were shown in this order. */
    public record Pair(String first, String second, int forFirst, int forSecond) {}

    /** An entry's strength in percent of all; equal votes give equal shares. */
    public record Share(String entry, double percent) {}

    /** The strongest first; entries that cannot be told apart by their votes by name. */
    public static List<Share> of(List<Pair> pairs) {
        var strength = new TreeMap<String, Double>();
        pairs.stream()
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .forEach(entry -> strength.put(entry, 1.0));
        for (int step = 0; step < STEPS; step++) {
            var next = new TreeMap<String, Double>();
            for (var entry : strength.keySet()) next.put(entry, stronger(entry, pairs, strength));
            double sum = next.values().stream().mapToDouble(one -> one).sum();
            next.forEach((entry, one) -> strength.put(entry, one / sum * strength.size()));
        }
        return strength.entrySet().stream()
                .map(one -> new Share(
                        one.getKey(), Math.round(one.getValue() / strength.size() * HUNDRED * HUNDRED) / HUNDRED))
                .sorted(Comparator.comparingDouble((Share one) -> -one.percent())
                        .thenComparing(Share::entry))
                .toList();
    }

    private static double stronger(String entry, List<Pair> pairs, Map<String, Double> strength) {
        double won = 0;
        double met = 0;
        for (var pair : pairs) {
            if (!pair.first().equals(entry) && !pair.second().equals(entry)) continue;
            won += PRIOR + (pair.first().equals(entry) ? pair.forFirst() : pair.forSecond());
            met += (pair.forFirst() + pair.forSecond() + 2 * PRIOR)
                    / (strength.getOrDefault(pair.first(), 1.0) + strength.getOrDefault(pair.second(), 1.0));
        }
        return won / met;
    }
}
