package id.terinovatif.bench.load;

import java.util.Arrays;
import java.util.Locale;

/** How long each of many took, in microseconds, and how many a second there were. */
record Times(long[] sorted, double perSecond) {
    static Times of(long[] micros, double seconds) {
        var sorted = micros.clone();
        Arrays.sort(sorted);
        return new Times(sorted, micros.length / seconds);
    }

    /** In milliseconds; the smallest that so many of a hundred do not exceed. */
    double percentile(int percent) {
        if (sorted.length == 0) return Double.NaN;
        return sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)] / 1000.0;
    }

    String words() {
        return String.format(
                Locale.ROOT, "%.1f / %.1f / %.1f | %.0f", percentile(50), percentile(95), percentile(99), perSecond);
    }
}
