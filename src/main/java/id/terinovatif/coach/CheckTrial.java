package id.terinovatif.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Tries a changed check on its own examples, before an office puts it to use. */
public final class CheckTrial {
    private CheckTrial() {}

    /**
     * What the check does with one of its examples.
     *
     * @param mustFind whether the example holds the fault
     * @param findings what the writer of the example would be told
     */
    public record Outcome(Draft example, boolean mustFind, List<Finding> findings) {
        public boolean right() {
            return findings.isEmpty() != mustFind;
        }

        /** What went wrong, in Indonesian. */
        String problem() {
            return mustFind
                    ? "Contoh salah “" + example.name() + "” tidak lagi ditemukan."
                    : "Contoh benar “" + example.name() + "” kini ikut ditegur.";
        }
    }

    /** Every example in turn, those with the fault first; a check that is off is tried as if it were on. */
    public static List<Outcome> outcomes(Check changed) {
        var coach = new Coach(List.of(changed.switched(true)));
        return Stream.concat(
                        changed.fails().stream().map(draft -> outcome(coach, draft, true)),
                        changed.passes().stream().map(draft -> outcome(coach, draft, false)))
                .toList();
    }

    private static Outcome outcome(Coach coach, Draft draft, boolean mustFind) {
        return new Outcome(draft, mustFind, coach.read(draft).findings());
    }

    /** What went wrong, one sentence in Indonesian per example; empty when the check still does its work. */
    public static List<String> problems(Check changed) {
        var problems = new ArrayList<String>();
        for (var outcome : outcomes(changed)) if (!outcome.right()) problems.add(outcome.problem());
        return problems;
    }
}
