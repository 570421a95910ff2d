package id.terinovatif.coach.judging;

import id.terinovatif.coach.Part;
import id.terinovatif.coach.ProblemPlace;
import id.terinovatif.coach.Ticks;
import id.terinovatif.coach.substance.Substance;
import java.util.EnumSet;
import java.util.Set;

/** What the judge says of one text; where nothing was learned the rules answer. */
public final class Judged {
    private static final double MOSTLY = 0.5;
    /** A part is named from this share on: where few texts have it, F1 is best below one half. */
    private static final double PART = 0.4;

    private final Substance seen;
    private final Judge judge;
    private final Set<String> signs;

    public Judged(Substance seen, Judge judge) {
        this.seen = seen;
        this.judge = judge;
        this.signs = Signs.of(seen);
    }

    public Substance seen() {
        return seen;
    }

    /** How likely a reader would raise the check, from 0 to 1. */
    public double raises(String check, Set<String> signs) {
        return writeUp() && judge.answers("raise:" + check) ? judge.share("raise:" + check, signs) : 0;
    }

    /** How likely the check is among the three that would help this writer most. */
    public double first(String check, Set<String> signs) {
        return writeUp() && judge.answers("first:" + check) ? judge.share("first:" + check, signs) : 0;
    }

    public Set<String> signs() {
        return signs;
    }

    public Set<Part> parts() {
        var found = EnumSet.noneOf(Part.class);
        var ruled = seen.ruledParts();
        for (var part : Part.values()) if (yes("part:" + part, ruled.contains(part), PART)) found.add(part);
        if (!seen.outcomes().compared().isEmpty()) found.add(Part.HASIL);
        if (seen.problems().plainlyLocal(seen.problems().local())) found.add(Part.PERMASALAHAN_MIKRO);
        return found;
    }

    public Ticks ticks() {
        return new Ticks(
                workingsTold(),
                seen.problems().plainlyLocal(seen.problems().local())
                        || yes("tick:M", !seen.problems().local().isEmpty()),
                !seen.outcomes().compared().isEmpty(),
                seen.zoned().shareAbout() >= MOSTLY);
    }

    private boolean workingsTold() {
        boolean ruled = seen.workings().told();
        return writeUp() ? yes("tick:E", ruled) : ruled;
    }

    /** A judge of whole write-ups knows little of a few sentences; there the rules answer. */
    private boolean writeUp() {
        return signs.contains(Signs.WRITE_UP);
    }

    public boolean contaminated() {
        return seen.contamination().found() || yes("contaminated", false);
    }

    public ProblemPlace firstThree() {
        var ruled = seen.problems().ruledFirstThree();
        if (seen.problems().plainlyLocal(seen.problems().opening())) return ProblemPlace.LOKAL;
        if (yes("first3:LOKAL", ruled == ProblemPlace.LOKAL)) return ProblemPlace.LOKAL;
        return yes("first3:SOME", ruled != ProblemPlace.TIDAK) ? ProblemPlace.MAKRO : ProblemPlace.TIDAK;
    }

    private boolean yes(String question, boolean ruled) {
        return yes(question, ruled, 0.5);
    }

    private boolean yes(String question, boolean ruled, double from) {
        if (!judge.answers(question)) return ruled;
        return judge.sees(question, signs) && judge.share(question, signs) >= from;
    }
}
