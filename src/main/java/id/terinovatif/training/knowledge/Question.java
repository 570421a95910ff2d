package id.terinovatif.training.knowledge;

import id.terinovatif.instrument.Indicator;
import java.util.List;

/**
 * A question with one right answer among its options.
 *
 * @param why what is said once the test is over
 */
public record Question(
        String id, Kind kind, String indicator, String text, String right, List<String> options, String why) {
    /** What is asked about an indicator. */
    public enum Kind {
        PAPER,
        YEARS,
        POINTS,
        LEVEL;

        String id(Indicator indicator) {
            return name() + ":" + indicator.code();
        }
    }
}
