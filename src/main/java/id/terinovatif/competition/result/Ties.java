package id.terinovatif.competition.result;

import id.terinovatif.competition.call.Call;
import id.terinovatif.competition.minutes.Minutes;
import id.terinovatif.competition.minutes.Rubrics;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The first step for entries that cannot be told apart at the last seat: their points at the heaviest criterion. */
final class Ties {
    private Ties() {}

    /** "Orisinalitas: P02 71,3; P04 70,0", the best first; empty without such entries. */
    static String byCriterion(Call call, Minutes minutes, List<String> tied) {
        if (tied.isEmpty()) return "";
        int stage = Rubrics.stage(call.rules(), call.stage());
        var criteria = Rubrics.of(call.rules(), stage).criteria();
        var heaviest =
                criteria.stream().max(Comparator.comparing(one -> one.weight())).orElseThrow();
        int at = criteria.indexOf(criteria.stream()
                .filter(one -> one.weight().compareTo(heaviest.weight()) == 0)
                .findFirst()
                .orElseThrow());
        return criteria.get(at).name() + ": "
                + tied.stream()
                        .sorted(Comparator.comparingDouble(label -> -mean(call, minutes, stage, label, at)))
                        .map(label -> label + " " + Sentences.oneDecimal(mean(call, minutes, stage, label, at)))
                        .collect(Collectors.joining("; "));
    }

    private static double mean(Call call, Minutes minutes, int stage, String label, int at) {
        return minutes.sheets().stream()
                .filter(sheet -> sheet.entry().equals(label) && sheet.total() != null && sheet.stage() > 0)
                .filter(sheet -> Rubrics.stage(call.rules(), sheet.stage()) == stage)
                .mapToInt(sheet -> sheet.points().get(at))
                .average()
                .orElse(0);
    }
}
