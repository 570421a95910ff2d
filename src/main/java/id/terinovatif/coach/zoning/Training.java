package id.terinovatif.coach.zoning;

import id.terinovatif.coach.Zone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Fits a {@link ZoneModel}; the same examples always give the same weights. */
public final class Training {
    /**
     * A sentence whose zone is known.
     *
     * @param item the write-up it stands in; a feature seen in too few write-ups is left out
     * @param weight how much it counts
     */
    public record Example(String item, List<String> features, Zone zone, double weight) {}

    public record Settings(int items, int rounds, double rate, double decay) {}

    private final Settings settings;

    public Training(Settings settings) {
        this.settings = settings;
    }

    public ZoneModel fit(List<Example> examples, Commonness commonness) {
        var index = index(examples);
        var rows = examples.stream().map(example -> row(example, index)).toList();
        var weights = new double[index.size()][ZoneModel.ZONES];
        var momentum = new double[index.size()][ZoneModel.ZONES];
        double total = examples.stream().mapToDouble(Example::weight).sum();
        for (int round = 0; round < settings.rounds; round++) {
            var slope = slope(examples, rows, weights, total);
            for (int f = 0; f < weights.length; f++)
                for (int z = 0; z < ZoneModel.ZONES; z++) {
                    momentum[f][z] = 0.9 * momentum[f][z] + slope[f][z] - settings.decay * weights[f][z];
                    weights[f][z] += settings.rate * momentum[f][z];
                }
        }
        var named = new TreeMap<String, double[]>();
        index.forEach((feature, f) -> named.put(feature, weights[f]));
        return new ZoneModel(named, commonness);
    }

    private static double[][] slope(List<Example> examples, List<int[]> rows, double[][] weights, double total) {
        var slope = new double[weights.length][ZoneModel.ZONES];
        for (int e = 0; e < rows.size(); e++) {
            var scores = new double[ZoneModel.ZONES];
            for (int f : rows.get(e)) for (int z = 0; z < ZoneModel.ZONES; z++) scores[z] += weights[f][z];
            var shares = ZoneModel.softmax(scores);
            shares[examples.get(e).zone().column()] -= 1;
            double scale = -examples.get(e).weight() / total;
            for (int f : rows.get(e)) for (int z = 0; z < ZoneModel.ZONES; z++) slope[f][z] += scale * shares[z];
        }
        return slope;
    }

    private Map<String, Integer> index(List<Example> examples) {
        Map<String, Set<String>> seenIn = new TreeMap<>();
        for (var example : examples)
            for (var feature : example.features())
                seenIn.computeIfAbsent(feature, key -> new HashSet<>()).add(example.item());
        Map<String, Integer> index = new HashMap<>();
        var kept = new ArrayList<>(seenIn.keySet());
        for (var feature : kept)
            if (seenIn.getOrDefault(feature, Set.of()).size() >= settings.items) index.put(feature, index.size());
        return index;
    }

    private static int[] row(Example example, Map<String, Integer> index) {
        return example.features().stream()
                .distinct()
                .filter(index::containsKey)
                .mapToInt(index::get)
                .toArray();
    }
}
