package id.terinovatif.competition;

/**
 * Marks taken apart into what belongs to the entry, what to the juror, and chance. Entries are free; jurors are drawn towards
 * zero as far as the marks do not show them to differ (best linear unbiased prediction: Henderson 1975; variances by restricted
 * likelihood, of which fifteen steps of expectation and maximisation are taken: Dempster, Laird and Rubin 1977). Each entry
 * then stands where a juror of usual strictness would put it.
 */
final class Strictness {
    private static final int STEPS = 15;
    private static final double FIRST_JUROR = 0.3;
    private static final double FIRST_NOISE = 0.7;

    // variances may vanish when all jurors agree, and nothing is divided by zero
    private static final double LEAST = 1e-12;

    private final MarkTable marks;
    private final double scale;
    private final double[] y;
    private final double[][] together;
    private double[][] inverse = new double[0][0];
    private final double[] value;
    private final double[] effect;
    private double jurorVariance = FIRST_JUROR;
    private double noiseVariance = FIRST_NOISE;

    Strictness(MarkTable marks) {
        this.marks = marks;
        this.scale = Math.max(Math.sqrt(LEAST), deviation(marks.points));
        this.y = new double[marks.size()];
        for (int m = 0; m < y.length; m++) y[m] = marks.points[m] / scale;
        this.together = together(marks);
        this.value = new double[marks.entries.size()];
        this.effect = new double[marks.jurors.size()];
        for (int step = 0; step < STEPS; step++) {
            solve();
            estimate();
        }
        solve();
    }

    private static double deviation(double[] points) {
        double mean = 0;
        for (double one : points) mean += one / points.length;
        double squares = 0;
        for (double one : points) squares += (one - mean) * (one - mean);
        return Math.sqrt(squares / points.length);
    }

    /** The jurors' part of the normal equations once the entries are eliminated, without the shrinkage. */
    private static double[][] together(MarkTable marks) {
        var left = new double[marks.jurors.size()][marks.jurors.size()];
        for (int j = 0; j < left.length; j++) left[j][j] = marks.perJuror[j];
        for (int entry = 0; entry < marks.entries.size(); entry++) {
            int from = marks.first(entry);
            int readers = marks.perEntry[entry];
            for (int a = from; a < from + readers; a++)
                for (int b = from; b < from + readers; b++) left[marks.juror[a]][marks.juror[b]] -= 1.0 / readers;
        }
        return left;
    }

    private void solve() {
        inverse = new PositiveMatrix(together)
                .plusDiagonal(noiseVariance / jurorVariance)
                .inverse();
        var means = new double[value.length];
        for (int m = 0; m < y.length; m++) means[marks.entry[m]] += y[m] / marks.perEntry[marks.entry[m]];
        var right = new double[effect.length];
        for (int m = 0; m < y.length; m++) right[marks.juror[m]] += y[m] - means[marks.entry[m]];
        for (int j = 0; j < effect.length; j++) {
            effect[j] = 0;
            for (int k = 0; k < effect.length; k++) effect[j] += inverse[j][k] * right[k];
        }
        System.arraycopy(means, 0, value, 0, means.length);
        for (int m = 0; m < y.length; m++)
            value[marks.entry[m]] -= effect[marks.juror[m]] / marks.perEntry[marks.entry[m]];
    }

    private void estimate() {
        double shrinkage = noiseVariance / jurorVariance;
        double traces = 0;
        double squares = 0;
        for (int j = 0; j < effect.length; j++) {
            traces += inverse[j][j];
            squares += effect[j] * effect[j];
        }
        double residuals = 0;
        for (int m = 0; m < y.length; m++) {
            double left = y[m] - value[marks.entry[m]] - effect[marks.juror[m]];
            residuals += left * left;
        }
        // the trace of X'X·C is what was estimated, less what the shrinkage holds back
        double estimated = value.length + effect.length - shrinkage * traces;
        jurorVariance = Math.max(LEAST, (squares + noiseVariance * traces) / effect.length);
        noiseVariance = Math.max(LEAST, (residuals + noiseVariance * estimated) / y.length);
    }

    /** Where a juror of usual strictness would put the entry, in points. */
    double value(int entry) {
        return value[entry] * scale;
    }

    /** How much more than others the juror gives to the same entry, in points; negative when stricter. */
    double effect(int juror) {
        return effect[juror] * scale;
    }

    /** The standard deviation between jurors, in points. */
    double sigmaJuror() {
        return Math.sqrt(jurorVariance) * scale;
    }

    /** The standard deviation of chance in one mark, in points. */
    double sigmaNoise() {
        return Math.sqrt(noiseVariance) * scale;
    }

    /** The standard error of an entry's value, in points. */
    double error(int entry) {
        return Math.sqrt(covariance(entry, entry)) * scale;
    }

    /** The standard error of the difference of two entries, in points; smaller when the same jurors read both. */
    double error(int one, int other) {
        return Math.sqrt(Math.max(0, covariance(one, one) + covariance(other, other) - 2 * covariance(one, other)))
                * scale;
    }

    private double covariance(int one, int other) {
        double sum = 0;
        for (int a = marks.first(one); a < marks.first(one) + marks.perEntry[one]; a++)
            for (int b = marks.first(other); b < marks.first(other) + marks.perEntry[other]; b++)
                sum += inverse[marks.juror[a]][marks.juror[b]];
        double shared = sum / marks.perEntry[one] / marks.perEntry[other];
        return noiseVariance * (one == other ? shared + 1.0 / marks.perEntry[one] : shared);
    }
}
