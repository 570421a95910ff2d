package id.terinovatif.competition.call;

import id.terinovatif.scoring.Problem;
import id.terinovatif.shared.web.Faults;
import java.util.List;
import java.util.regex.Pattern;

/** What is wrong with rules, at the place of the form where it is mended. */
final class RulesFaults {
    private static final Pattern CRITERION = Pattern.compile("stages\\[(\\d+)]\\.rubric\\.criteria\\[(\\d+)].*");
    private static final Pattern STAGE = Pattern.compile("stages\\[(\\d+)].*");
    private static final Pattern ROW = Pattern.compile("(conditions|questions)\\[(\\d+)].*");
    private static final Pattern GROUP = Pattern.compile("groups\\[(\\d+)].*");

    private RulesFaults() {}

    static void add(List<Problem> problems, Faults.Collector faults) {
        for (var problem : problems) {
            var criterion = CRITERION.matcher(problem.field());
            var stage = STAGE.matcher(problem.field());
            var row = ROW.matcher(problem.field());
            var group = GROUP.matcher(problem.field());
            if (criterion.matches())
                faults.add(
                        "t" + criterion.group(1) + ".k" + criterion.group(2),
                        "Tahap %d, kriteria %d: %s."
                                .formatted(next(criterion.group(1)), next(criterion.group(2)), problem.message()));
            else if (stage.matches())
                faults.add("t" + stage.group(1), "Tahap %d: %s.".formatted(next(stage.group(1)), problem.message()));
            else if (row.matches()) {
                boolean asked = row.group(1).equals("questions");
                faults.add(
                        (asked ? "tanya" : "syarat") + row.group(2),
                        "%s %d: %s.".formatted(asked ? "Pertanyaan" : "Syarat", next(row.group(2)), problem.message()));
            } else if (group.matches())
                faults.add(
                        "kelompok" + group.group(1),
                        "Kelompok %d: %s.".formatted(next(group.group(1)), problem.message()));
            else faults.add(field(problem.field()), "Aturan: " + problem.message() + ".");
        }
    }

    private static int next(String number) {
        return Integer.parseInt(number) + 1;
    }

    private static String field(String field) {
        return switch (field) {
            case "conduct.repairDays" -> "perbaikan";
            case "conduct.objectionDays" -> "sanggah";
            case "conduct.quorumPercent" -> "kuorum";
            case "conduct.ties" -> "pemutus0";
            case "questions" -> "tanya0";
            case "groups" -> "kelompok0";
            default -> "t0";
        };
    }
}
