package id.terinovatif.coach.substance;

import id.terinovatif.coach.Zone;
import id.terinovatif.coach.text.Cue;
import id.terinovatif.coach.text.Line;
import id.terinovatif.coach.text.Line.Mark;
import id.terinovatif.coach.text.Quantity;
import id.terinovatif.coach.text.SectionKind;
import id.terinovatif.coach.text.Shift;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** Finds measured results and whether they stand beside what was before. */
public final class Outcomes {
    private static final int SHARED_STEMS = 3;
    private static final int NEIGHBOURS = 8;
    /** A text of thousands of problems is no profile; a few dozen are compared. */
    private static final int ENOUGH = 40;

    private final Zoned zoned;
    private final Problems problems;

    public Outcomes(Zoned zoned, Problems problems) {
        this.zoned = zoned;
        this.problems = problems;
    }

    /** Sentences of the result zone with a number that measures something, or that became another. */
    public List<Line> measured() {
        return zoned.in(Zone.R)
                .filter(line -> line.measures() || !line.shifts().isEmpty())
                .toList();
    }

    /** Results that stand beside their baseline, in their own sentence, in the one before or in the problem, and are this text's. */
    public List<Line> compared() {
        var topic = Topic.of(zoned);
        return besideBaseline().filter(topic::holds).toList();
    }

    /** Results beside their baseline that speak of something the rest of the text does not tell. */
    public List<Line> ofAnotherTopic() {
        var topic = Topic.of(zoned);
        return besideBaseline().filter(line -> !topic.holds(line)).toList();
    }

    private Stream<Line> besideBaseline() {
        return zoned.in(Zone.R)
                .filter(line -> becameOther(line) || row(line) || followsBaseline(line) || answersBaseline(line));
    }

    /** One number became the other, and the reader learns of what; without a unit also when, or who counted. */
    private boolean becameOther(Line line) {
        return line.shifts().stream()
                .anyMatch(shift -> shift.bare()
                        ? Subject.saidIn(line)
                                && !countedBefore(line, shift)
                                && (line.is(Mark.DATED) || line.has(Cue.SOURCE))
                        : Subject.saidIn(line) || shift.after().duration());
    }

    /** "… 60 ton gabah … dari 45 menjadi 12": what the bare numbers count, nobody knows. */
    private static boolean countedBefore(Line line, Shift shift) {
        return line.quantities().stream()
                .anyMatch(quantity -> quantity.end() <= shift.before().start());
    }

    private static boolean row(Line line) {
        return line.is(Mark.BEFORE_AFTER_ROW) && comparesWithin(line);
    }

    /** "Sebelumnya warga menunggu 3 jam. Kini warga menunggu 40 menit." */
    private boolean followsBaseline(Line line) {
        if (line.quantities().isEmpty() || !(line.has(Cue.NEW_WAY) || line.has(Cue.CHANGE) || line.has(Cue.BECOMES)))
            return false;
        return before(line)
                .filter(near -> near.has(Cue.OLD_WAY))
                .anyMatch(near -> near.quantities().stream()
                        .anyMatch(a -> line.quantities().stream().anyMatch(b -> differ(a, b) && Subject.saidIn(near))));
    }

    private Stream<Line> before(Line line) {
        return zoned.lines().subList(Math.max(0, line.order() - 2), line.order()).stream()
                .filter(near -> near.section().equals(line.section()));
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
