package id.terinovatif.coach.training;

import java.util.List;

/** Rank correlation with ties, and its 95% interval by Fisher's transformation. */
final class Spearman {
    private Spearman() {}

    static double of(List<Integer> a, List<Integer> b) {
        double[] x = ranks(a);
        double[] y = ranks(b);
        double middle = (a.size() + 1) / 2.0;
        double product = 0;
        double squaresX = 0;
        double squaresY = 0;
        for (int i = 0; i < x.length; i++) {
            product += (x[i] - middle) * (y[i] - middle);
            squaresX += (x[i] - middle) * (x[i] - middle);
            squaresY += (y[i] - middle) * (y[i] - middle);
        }
        return product / Math.sqrt(squaresX * squaresY);
    }

    static double low(double rho, double n) {
        return Math.tanh(atanh(rho) - 1.96 / Math.sqrt(n - 3));
    }

    static double high(double rho, double n) {
        return Math.tanh(atanh(rho) + 1.96 / Math.sqrt(n - 3));
    }

    private static double atanh(double r) {
        return 0.5 * Math.log((1 + r) / (1 - r));
    }

    private static double[] ranks(List<Integer> values) {
        return values.stream()
                .mapToDouble(value -> {
                    long less = values.stream().filter(other -> other < value).count();
                    long same =
                            values.stream().filter(other -> other.equals(value)).count();
                    return less + (same + 1) / 2.0;
                })
                .toArray();
    }
}
