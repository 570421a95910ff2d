package id.terinovatif.competition.minutes;

import id.terinovatif.competition.Rubric;
import id.terinovatif.competition.rules.Rules;
import java.util.Objects;

/** By which rubric a stage is judged. */
public final class Rubrics {
    private Rubrics() {}

    /** The own one; more readers and the calibration round use that of the reading. */
    public static Rubric of(Rules rules, int stage) {
        return Objects.requireNonNull(rules.stage(stage(rules, stage)).rubric());
    }

    /** The stage whose marks those of this stage join: more readers join the reading. */
    public static int stage(Rules rules, int stage) {
        int from = stage == 0 ? first(rules) : stage;
        while (rules.stage(from).rubric() == null) from--;
        return from;
    }

    /** The first stage that jurors judge. */
    public static int first(Rules rules) {
        for (int number = 1; number <= rules.stages().size(); number++)
            if (rules.stage(number).kind().ownRubric()) return number;
        throw new IllegalStateException("no stage is judged");
    }
}
