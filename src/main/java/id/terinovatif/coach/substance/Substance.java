package id.terinovatif.coach.substance;

import id.terinovatif.coach.Part;
import java.util.Set;

/** All that was found in a text about its problem, workings, outcome and what does not belong there. */
public final class Substance {
    private final Zoned zoned;
    private final Problems problems;
    private final Workings workings;
    private final Outcomes outcomes;
    private final Contamination contamination;

    public Substance(Zoned zoned) {
        this.zoned = zoned;
        this.problems = new Problems(zoned);
        this.workings = new Workings(zoned);
        this.outcomes = new Outcomes(zoned, problems);
        this.contamination = new Contamination(zoned);
    }

    public Zoned zoned() {
        return zoned;
    }

    public Problems problems() {
        return problems;
    }

    public Workings workings() {
        return workings;
    }

    public Outcomes outcomes() {
        return outcomes;
    }

    public Contamination contamination() {
        return contamination;
    }

    public Set<Part> ruledParts() {
        return new Parts(zoned, problems, workings, outcomes).found();
    }
}
