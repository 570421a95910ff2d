package id.terinovatif.coach.checks;

import id.terinovatif.coach.text.Line;
import java.util.List;
import java.util.function.Predicate;

/** Looks for neighbouring lines of a kind. */
final class Runs {
    private Runs() {}

    /** The longest run of lines of one section that pass the test, the first such run; empty if none passes. */
    static List<Line> longest(List<Line> lines, Predicate<Line> test) {
        int bestFrom = 0;
        int bestTo = 0;
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && !lines.get(i).section().equals(lines.get(i - 1).section())) from = i;
            if (!test.test(lines.get(i))) from = i + 1;
            if (i + 1 - from > bestTo - bestFrom) {
                bestFrom = from;
                bestTo = i + 1;
            }
        }
        return lines.subList(bestFrom, bestTo);
    }
}
