package id.terinovatif.coach.zoning;

import id.terinovatif.coach.Zone;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A linear chain over named features: what a line shows and the zone before it speak for a zone.
 *
 * @param weights for each feature one weight per zone, in the order of {@link Zone}
 * @param commonness of the write-ups it was trained on
 */
public record ZoneModel(Map<String, double[]> weights, Commonness commonness) {
    static final int ZONES = Zone.values().length;

    /** Features of every line and how it hangs on the line before, see {@link Features#link}. */
    public record Sequence(List<? extends Collection<String>> features, List<String> links) {}

    /** A score for each zone, in log-odds. */
    double[] scores(Collection<String> features) {
        var scores = new double[ZONES];
        for (var feature : features) add(weights.get(feature), scores);
        return scores;
    }

    private static void add(double @org.jspecify.annotations.Nullable [] weight, double[] scores) {
        if (weight != null) for (int z = 0; z < ZONES; z++) scores[z] += weight[z];
    }

    /** For each line the shares of the zones, which sum to one, with all other lines taken into account. */
    public List<double[]> shares(Sequence sequence, List<double[]> told) {
        var scores = new ArrayList<double[]>();
        for (int i = 0; i < told.size(); i++) {
            var score = scores(sequence.features().get(i));
            add(told.get(i), score);
            scores.add(score);
        }
        return new Chain(scores, steps(sequence.links())).shares();
    }

    private List<double[][]> steps(List<String> links) {
        return links.stream().map(this::step).toList();
    }

    /** How the zone before speaks for this one. */
    private double[][] step(String link) {
        var step = new double[ZONES][ZONES];
        for (var from : Zone.values()) add(weights.get(from(from, link)), step[from.column()]);
        return step;
    }

    static String from(Zone zone, String link) {
        return "from:" + zone + "@" + link;
    }
}
