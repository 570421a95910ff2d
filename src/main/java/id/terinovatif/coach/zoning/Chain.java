package id.terinovatif.coach.zoning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Forward and backward over the lines of a text, in time linear in the lines. */
final class Chain {
    private static final int ZONES = ZoneModel.ZONES;

    private final List<double[]> forward = new ArrayList<>();
    private final List<double[]> backward;
    private final List<double[]> own;
    private final List<double[][]> steps;

    /**
     * @param scores of each line by itself, in log-odds
     * @param steps scores from the zone before to the zone here; that of the first line is not used
     */
    Chain(List<double[]> scores, List<double[][]> steps) {
        this.own = scores.stream().map(Chain::powers).toList();
        this.steps = steps.stream()
                .map(step -> Arrays.stream(step)
                        .map(row -> Arrays.stream(row).map(Math::exp).toArray())
                        .toArray(double[][]::new))
                .toList();
        this.backward = new ArrayList<>(scores);
        for (int i = 0; i < scores.size(); i++) forward.add(forward(i));
        for (int i = scores.size() - 1; i >= 0; i--) backward.set(i, backward(i));
    }

    private static double[] powers(double[] scores) {
        double top = Arrays.stream(scores).max().orElse(0);
        return Arrays.stream(scores).map(score -> Math.exp(score - top)).toArray();
    }

    private double[] forward(int i) {
        var here = own.get(i).clone();
        if (i == 0) return normed(here);
        for (int z = 0; z < ZONES; z++) {
            double sum = 0;
            for (int from = 0; from < ZONES; from++) sum += forward.get(i - 1)[from] * steps.get(i)[from][z];
            here[z] *= sum;
        }
        return normed(here);
    }

    private double[] backward(int i) {
        var here = new double[ZONES];
        if (i == own.size() - 1) {
            Arrays.fill(here, 1.0 / ZONES);
            return here;
        }
        for (int z = 0; z < ZONES; z++)
            for (int to = 0; to < ZONES; to++)
                here[z] += steps.get(i + 1)[z][to] * own.get(i + 1)[to] * backward.get(i + 1)[to];
        return normed(here);
    }

    List<double[]> shares() {
        var shares = new ArrayList<double[]>();
        for (int i = 0; i < own.size(); i++) {
            var share = new double[ZONES];
            for (int z = 0; z < ZONES; z++) share[z] = forward.get(i)[z] * backward.get(i)[z];
            shares.add(normed(share));
        }
        return shares;
    }

    /** Shares of the pairs of zones of a line and the line before it. */
    double[][] pairs(int i) {
        var pairs = new double[ZONES][ZONES];
        double sum = 0;
        for (int from = 0; from < ZONES; from++)
            for (int to = 0; to < ZONES; to++) {
                pairs[from][to] =
                        forward.get(i - 1)[from] * steps.get(i)[from][to] * own.get(i)[to] * backward.get(i)[to];
                sum += pairs[from][to];
            }
        for (var row : pairs) for (int to = 0; to < ZONES; to++) row[to] /= sum;
        return pairs;
    }

    private static double[] normed(double[] values) {
        double sum = Arrays.stream(values).sum();
        if (sum <= 0) Arrays.fill(values, 1.0 / ZONES);
        else for (int z = 0; z < ZONES; z++) values[z] /= sum;
        return values;
    }
}
