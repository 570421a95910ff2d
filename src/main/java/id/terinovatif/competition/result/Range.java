package id.terinovatif.competition.result;

import id.terinovatif.competition.minutes.Outcome;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A value with its range as a picture from 0 to 100 and in words. */
public final class Range {
    private Range() {}

    public static String words(Outcome.Line line) {
        Double low = line.low();
        Double high = line.high();
        if (low == null || high == null) return String.valueOf(Math.round(line.value()));
        return Math.round(line.value()) + ", antara " + edge(low) + " dan " + edge(high);
    }

    public static String between(Outcome.Line line) {
        Double low = line.low();
        Double high = line.high();
        return low == null || high == null ? "" : "(" + edge(low) + "–" + edge(high) + ")";
    }

    private static long edge(double value) {
        return Math.round(Math.clamp(value, 0.0, 100.0));
    }

    /** The path of the bar; empty without a range. */
    public static String bar(Outcome.Line line) {
        Double low = line.low();
        Double high = line.high();
        return low == null || high == null ? "" : "M%s 8H%s".formatted(at(low), at(high));
    }

    public static String mark(Outcome.Line line) {
        return "M%s 0v16".formatted(at(line.value()));
    }

    private static String at(@Nullable Double value) {
        return String.format(Locale.ROOT, "%.1f", value == null ? 0 : Math.clamp(value, 0.0, 100.0));
    }
}
