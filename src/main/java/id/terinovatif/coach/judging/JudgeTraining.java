package id.terinovatif.coach.judging;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Fits one question of a {@link Judge}; the same texts always give the same weights. */
public final class JudgeTraining {
    /**
     * A text whose answer is known.
     *
     * @param source whose hand it comes from; a sign seen in too few hands is left out
     */
    public record Example(String source, Set<String> signs, boolean answer) {}

    /**
     * How it is fitted.
     *
     * @param sources in how many hands a sign must occur
     * @param decay how strongly weights are drawn to nought
     */
    public record Settings(int sources, int rounds, double rate, double decay) {}

    /** How much a rule says before anything is learned, in log-odds. */
    private static final double RULE = 3;

    private JudgeTraining() {}

    /**
     * Fits one question.
     *
     * @param rule the sign by which a rule already answers the question; what is learned starts from there
     */
    public static Map<String, Double> fit(Settings settings, List<Example> examples, String rule) {
        var index = index(settings, examples);
        var rows = examples.stream()
                .map(example -> example.signs().stream()
                        .filter(index::containsKey)
                        .mapToInt(index::get)
                        .toArray())
                .toList();
        var prior = new double[index.size()];
        if (index.containsKey(rule)) {
            prior[index.getOrDefault(rule, 0)] = RULE;
            prior[index.getOrDefault("bias", 0)] = -RULE / 2;
        }
        var weights = prior.clone();
        var momentum = new double[index.size()];
        for (int round = 0; round < settings.rounds; round++) {
            var slope = new double[weights.length];
            for (int e = 0; e < rows.size(); e++) {
                double sum = 0;
                for (int f : rows.get(e)) sum += weights[f];
                double miss = (examples.get(e).answer() ? 1 : 0) - 1 / (1 + Math.exp(-sum));
                for (int f : rows.get(e)) slope[f] += miss / rows.size();
            }
            for (int f = 0; f < weights.length; f++) {
                momentum[f] = 0.9 * momentum[f] + slope[f] - settings.decay * (weights[f] - prior[f]);
                weights[f] += settings.rate * momentum[f];
            }
        }
        var named = new TreeMap<String, Double>();
        index.forEach((sign, f) -> named.put(sign, weights[f]));
        return named;
    }

    private static Map<String, Integer> index(Settings settings, List<Example> examples) {
        Map<String, Set<String>> seenIn = new TreeMap<>();
        for (var example : examples)
            for (var sign : example.signs())
                seenIn.computeIfAbsent(sign, key -> new HashSet<>()).add(example.source());
        Map<String, Integer> index = new HashMap<>();
        seenIn.forEach((sign, sources) -> {
            if (sources.size() >= settings.sources) index.put(sign, index.size());
        });
        return index;
    }
}
