package id.terinovatif.coach.zoning;

import id.terinovatif.coach.Zone;
import id.terinovatif.coach.zoning.ZoneModel.Sequence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Fits a {@link ZoneModel}; the same examples always give the same weights. */
public final class Training {
    /**
     * A write-up whose zones are known.
     *
     * @param source whose hand it comes from; a feature seen in too few hands is left out
     * @param told what the form says of each line, see {@link Zoner#told}; not learned
     * @param weight how much a line of it counts
     */
    public record Example(String source, Sequence sequence, List<double[]> told, List<Zone> zones, double weight) {}

    /**
     * How it is fitted.
     *
     * @param sources in how many hands a feature must occur
     * @param decay how strongly weights are drawn to nought
     */
    public record Settings(int sources, int rounds, double rate, double decay) {}

    private static final int ZONES = ZoneModel.ZONES;

    private final Settings settings;
    private final Map<String, Integer> index = new HashMap<>();

    private Training(Settings settings) {
        this.settings = settings;
    }

    public static ZoneModel fit(Settings settings, List<Example> examples, Commonness commonness) {
        return new Training(settings).fit(examples, commonness);
    }

    private ZoneModel fit(List<Example> examples, Commonness commonness) {
        index(examples);
        var rows = examples.stream().map(this::rows).toList();
        var weights = new double[index.size()][ZONES];
        var momentum = new double[index.size()][ZONES];
        double total = examples.stream()
                .mapToDouble(example -> example.weight() * example.zones().size())
                .sum();
        for (int round = 0; round < settings.rounds; round++) {
            var slope = new double[weights.length][ZONES];
            for (int e = 0; e < examples.size(); e++) climb(examples.get(e), rows.get(e), weights, slope, total);
            for (int f = 0; f < weights.length; f++)
                for (int z = 0; z < ZONES; z++) {
                    momentum[f][z] = 0.9 * momentum[f][z] + slope[f][z] - settings.decay * weights[f][z];
                    weights[f][z] += settings.rate * momentum[f][z];
                }
        }
        var named = new TreeMap<String, double[]>();
        index.forEach((feature, f) -> named.put(feature, weights[f]));
        return new ZoneModel(named, commonness);
    }

    /** Adds the slope of one write-up: what was seen less what the weights expect. */
    private void climb(Example example, List<int[]> rows, double[][] weights, double[][] slope, double total) {
        var chain = new Chain(scores(example, rows, weights), steps(example, weights));
        double scale = example.weight() / total;
        var shares = chain.shares();
        for (int i = 0; i < rows.size(); i++) {
            int zone = example.zones().get(i).column();
            for (int f : rows.get(i))
                for (int z = 0; z < ZONES; z++) slope[f][z] += scale * ((z == zone ? 1 : 0) - shares.get(i)[z]);
            if (i == 0) continue;
            var pairs = chain.pairs(i);
            int before = example.zones().get(i - 1).column();
            for (var from : Zone.values()) {
                var row = slope[from(from, example.sequence().links().get(i))];
                for (int z = 0; z < ZONES; z++)
                    row[z] += scale * ((from.column() == before && z == zone ? 1 : 0) - pairs[from.column()][z]);
            }
        }
    }

    private static List<double[]> scores(Example example, List<int[]> rows, double[][] weights) {
        var scores = new ArrayList<double[]>();
        for (int i = 0; i < rows.size(); i++) {
            var score = example.told().get(i).clone();
            for (int f : rows.get(i)) for (int z = 0; z < ZONES; z++) score[z] += weights[f][z];
            scores.add(score);
        }
        return scores;
    }

    private List<double[][]> steps(Example example, double[][] weights) {
        return example.sequence().links().stream()
                .map(link -> {
                    var step = new double[ZONES][];
                    for (var from : Zone.values()) step[from.column()] = weights[from(from, link)];
                    return step;
                })
                .toList();
    }

    private int from(Zone zone, String link) {
        return index.getOrDefault(ZoneModel.from(zone, link), 0);
    }

    private void index(List<Example> examples) {
        Map<String, Set<String>> seenIn = new TreeMap<>();
        for (var example : examples)
            for (var line : example.sequence().features())
                for (var feature : line)
                    seenIn.computeIfAbsent(feature, key -> new HashSet<>()).add(example.source());
        seenIn.forEach((feature, sources) -> {
            if (sources.size() >= settings.sources) index.put(feature, index.size());
        });
        for (var link : Features.LINKS)
            for (var zone : Zone.values()) index.put(ZoneModel.from(zone, link), index.size());
    }

    private List<int[]> rows(Example example) {
        return example.sequence().features().stream().map(this::row).toList();
    }

    private int[] row(Collection<String> features) {
        return features.stream()
                .distinct()
                .filter(index::containsKey)
                .mapToInt(index::get)
                .toArray();
    }
}
