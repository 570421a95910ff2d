package id.terinovatif.evidence.checks;

import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Instrument;
import org.jspecify.annotations.Nullable;

/**
 * What a file should prove.
 *
 * @param level the claimed one, 1 to 3, null when none is claimed
 */
public record Question(
        Instrument edition,
        Indicator indicator,
        String innovationName,
        @Nullable Integer level) {
    int year() {
        return edition.year();
    }
}
