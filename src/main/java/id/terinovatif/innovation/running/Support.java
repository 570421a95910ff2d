package id.terinovatif.innovation.running;

import id.terinovatif.innovation.answer.AnswerInput;
import id.terinovatif.innovation.answer.Given;
import id.terinovatif.instrument.Instrument;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the series says at SID.KEMANFAATAN.
 *
 * @param way the name of the way to answer it
 */
public record Support(Given given, String way, Quarter when) {
    static final String INDICATOR = "SID.KEMANFAATAN";

    /** The way that gets the highest level under the edition's bounds; null when the series supports none. */
    static @Nullable Support best(Instrument instrument, @Nullable Measure measure, Iterable<Report> newestFirst) {
        var indicator = instrument.indicator(INDICATOR).orElse(null);
        if (measure == null || indicator == null) return null;
        Support best = null;
        for (var report : newestFirst) {
            var value = report.value();
            if (value == null || report.state() == Report.State.STOPPED) continue;
            for (var kind : Measure.kinds()) {
                if (!kind.code().equals(measure.kind())) continue;
                var variant = indicator.variant(kind.variant()).orElse(null);
                if (variant == null) continue;
                var found = read(instrument, measure, kind, value)
                        .map(given -> new Support(given, variant.name(), report.when()))
                        .orElse(null);
                if (found != null && (best == null || found.given.level() > best.given.level())) best = found;
            }
            if (best != null) return best;
        }
        return best;
    }

    private static Optional<Given> read(Instrument instrument, Measure measure, Measure.Kind kind, BigDecimal value) {
        var counted = Measure.counted(kind.how(), measure, value);
        var indicator = instrument.indicator(INDICATOR).orElseThrow();
        if (counted == null || counted.signum() <= 0) return Optional.empty();
        var typed = counted.stripTrailingZeros().toPlainString().replace('.', ',');
        return Optional.ofNullable(AnswerInput.read(instrument, indicator, kind.variant() + ":", typed)
                .answer());
    }
}
