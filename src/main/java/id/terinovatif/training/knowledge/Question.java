package id.terinovatif.training.knowledge;

import id.terinovatif.instrument.Indicator;
import java.util.List;

/**
 * A question with one right answer among its options.
 *
 * @param indicator the code of what it is about: an indicator, or a coach check
 * @param why what is said once the test is over
 */
public record Question(
        String id, Kind kind, String indicator, String text, String right, List<String> options, String why) {
    /** What is asked: the first four about an indicator, the others about a piece of writing. */
    public enum Kind {
        PAPER,
        YEARS,
        POINTS,
        LEVEL,
        LACKS,
        MENDS,
        WHY;

        String id(Indicator indicator) {
            return name() + ":" + indicator.code();
        }
    }
}
