package id.terinovatif.coach.substance;

import id.terinovatif.coach.Zone;
import id.terinovatif.coach.text.Cue;
import id.terinovatif.coach.text.Line;
import id.terinovatif.coach.text.Line.Mark;
import id.terinovatif.coach.text.Quantity;
import id.terinovatif.coach.text.SectionKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds measured results and whether they stand beside what was before. */
public final class Outcomes {
    private static final Set<String> BECOMES = Set.of("menjadi", "dibanding", "dibandingkan");
    private static final int SHARED_STEMS = 3;
    private static final int NEIGHBOURS = 8;
    private static final int OF_WHAT = 3;
    /** A text of thousands of problems is no profile; a few dozen are compared. */
    private static final int ENOUGH = 40;

    private final Zoned zoned;
    private final Problems problems;

    public Outcomes(Zoned zoned, Problems problems) {
        this.zoned = zoned;
        this.problems = problems;
    }

    /** Sentences of the result zone with a number that measures something. */
    public List<Line> measured() {
        return zoned.in(Zone.R).filter(Line::measures).toList();
    }

    public List<Line> compared() {
        return measured().stream()
                .filter(line -> pair(line) || answersBaseline(line))
                .toList();
    }

    /** Two numbers of one unit with words that set one against the other, and a time or source nearby. */
    private boolean pair(Line line) {
        if (!line.is(Mark.BEFORE_AFTER_ROW) && !line.has(Cue.BECOMES) && !line.has(Cue.OLD_WAY)) return false;
        return comparesWithin(line) && reachesBehind(line) && saysOfWhat(line) && anchored(line);
    }

    /** "… 5 orang. Dari 45 menjadi 12": what stands behind the word of change must be a number with a unit too. */
    private static boolean reachesBehind(Line line) {
        var becomes = line.words().stream()
                .filter(word -> BECOMES.contains(word.form()))
                .findFirst();
        return becomes.isEmpty()
                || line.quantities().stream()
                        .anyMatch(quantity -> quantity.start() > becomes.get().start());
    }

    /** Whether the line gives two different numbers of one unit. */
    public static boolean comparesWithin(Line line) {
        var quantities = line.quantities();
        for (int i = 0; i < quantities.size(); i++)
            for (int k = i + 1; k < Math.min(quantities.size(), i + NEIGHBOURS); k++)
                if (differ(quantities.get(i), quantities.get(k))) return true;
        return false;
    }

    private static boolean differ(Quantity one, Quantity other) {
        return one.comparable(other) && one.value() != other.value();
    }

    /** Whether some number of one line can be set against some number of the other. */
    public static boolean comparable(Line one, Line other) {
        return one.quantities().stream()
                .limit(NEIGHBOURS)
                .anyMatch(a -> other.quantities().stream().limit(NEIGHBOURS).anyMatch(a::comparable));
    }

    /** "Naik dari 45% menjadi 67%" alone does not say what rose. */
    private static boolean saysOfWhat(Line line) {
        return line.is(Mark.BEFORE_AFTER_ROW)
                || line.stems().stream().distinct().count() >= OF_WHAT;
    }

    /** Numbers without a time or a source could have been made up; they earn nothing. */
    private boolean anchored(Line line) {
        return sameSection(line).anyMatch(near -> near.is(Mark.DATED) || near.has(Cue.SOURCE));
    }

    private Stream<Line> sameSection(Line line) {
        return zoned.lines().stream()
                .filter(other -> other.section().equals(line.section()) && other.kind() == line.kind());
    }

    /** The problem gave a dated number, the result gives a later one for the same thing. */
    private boolean answersBaseline(Line result) {
        if (!result.is(Mark.DATED)) return false;
        return problems.local().stream()
                .limit(ENOUGH)
                .anyMatch(problem -> problem.is(Mark.DATED) && problem.measures() && answers(problem, result));
    }

    private static boolean answers(Line problem, Line result) {
        var shared = new HashSet<>(problem.stems());
        shared.retainAll(new HashSet<>(result.stems()));
        return shared.size() >= SHARED_STEMS && comparable(problem, result);
    }

    /** Lines of the field that asks for results. */
    public List<Line> field() {
        return zoned.of(SectionKind.RESULT).toList();
    }
}
