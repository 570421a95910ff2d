package id.terinovatif.coach.checks;

import id.terinovatif.coach.Check;
import id.terinovatif.coach.ProblemPlace;
import id.terinovatif.coach.substance.Substance;
import id.terinovatif.coach.text.Cue;
import id.terinovatif.coach.text.Line;
import id.terinovatif.coach.text.Line.Mark;
import id.terinovatif.coach.text.SectionKind;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether the problem is told early, told as a local one, and with evidence. */
final class ProblemChecks {
    private static final Set<String> PROBLEM_WORDS = Set.of("masalah", "permasalahan", "kendala", "persoalan");
    private static final Set<String> POINTERS = Set.of("ini", "itu", "tersebut");

    private ProblemChecks() {}

    static List<Hit> noLocalProblemFirst(Substance seen, Check check) {
        var opening = seen.problems().opening();
        if (opening.isEmpty() || seen.problems().plainlyLocal(opening)) return List.of();
        var hit = Hit.between(opening.getFirst(), opening.getLast(), Map.of());
        boolean local = seen.problems().ruledFirstThree() == ProblemPlace.LOKAL
                || opening.stream().anyMatch(ProblemChecks::mayBeLocal);
        return List.of(local ? hit.unsure() : hit);
    }

    /** Words of a problem and no sign that it is the nation's: better silent than wrong. */
    private static boolean mayBeLocal(Line line) {
        boolean problem =
                line.has(Cue.PROBLEM) || line.has(Cue.REASON) || line.has(Cue.MOTIVE) || line.has(Cue.OLD_WAY);
        return problem && !line.is(Mark.GENERAL) && !line.has(Cue.NATIONAL);
    }

    /** "Dalam menangani masalah ini" speaks of a problem told before. */
    private static boolean pointsBack(Line line) {
        var words = line.words();
        for (int i = 0; i + 1 < words.size(); i++)
            if (PROBLEM_WORDS.contains(words.get(i).form())
                    && POINTERS.contains(words.get(i + 1).form())) return true;
        return false;
    }

    static List<Hit> problemWithoutEvidence(Substance seen, Check check) {
        var problems = seen.problems().all().stream()
                .filter(line -> line.has(Cue.REASON) || !(line.has(Cue.DEFINITION) || pointsBack(line)))
                .toList();
        int near = (int) check.threshold();
        boolean evidence = problems.stream()
                .anyMatch(problem -> seen.zoned().around(problem, near).anyMatch(Line::measures));
        if (problems.isEmpty()) return toldInPassing(seen);
        if (problems.stream().anyMatch(Line::measures)) return List.of();
        return List.of(evidence ? Hit.on(problems.getFirst()).unsure() : Hit.on(problems.getFirst()));
    }

    /** "Sebelum ada layanan ini berkas masih diantar": a problem told within the work, or among what drove it. */
    private static List<Hit> toldInPassing(Substance seen) {
        return seen.zoned().lines().stream()
                .filter(line -> line.has(Cue.PROBLEM)
                        && !line.is(Mark.GENERAL)
                        && line.quantities().isEmpty())
                .filter(line -> line.has(Cue.REASON)
                        || line.has(Cue.MOTIVE)
                        || line.has(Cue.OLD_WAY)
                        || line.kind() == SectionKind.DRIVERS)
                .limit(1)
                .map(line -> Hit.on(line).unsure())
                .toList();
    }
}
