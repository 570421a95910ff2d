package id.terinovatif.coach.zoning;

import id.terinovatif.coach.Zone;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;

/**
 * A multinomial logistic regression over named features.
 *
 * @param weights for each feature one weight per zone, in the order of {@link Zone}
 * @param commonness of the write-ups it was trained on
 */
public record ZoneModel(Map<String, double[]> weights, Commonness commonness) {
    static final int ZONES = Zone.values().length;

    /** A score for each zone, in log-odds. */
    double[] scores(Collection<String> features) {
        var scores = new double[ZONES];
        for (var feature : features) {
            var weight = weights.get(feature);
            if (weight != null) for (int z = 0; z < ZONES; z++) scores[z] += weight[z];
        }
        return scores;
    }

    /** Shares that sum to one. */
    static double[] softmax(double[] scores) {
        double top = Arrays.stream(scores).max().orElse(0);
        var powers = Arrays.stream(scores).map(score -> Math.exp(score - top)).toArray();
        double sum = Arrays.stream(powers).sum();
        return Arrays.stream(powers).map(power -> power / sum).toArray();
    }
}
