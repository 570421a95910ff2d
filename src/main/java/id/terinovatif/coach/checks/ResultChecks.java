package id.terinovatif.coach.checks;

import id.terinovatif.coach.Check;
import id.terinovatif.coach.substance.Outcomes;
import id.terinovatif.coach.substance.Substance;
import id.terinovatif.coach.text.Cue;
import id.terinovatif.coach.text.Line;
import id.terinovatif.coach.text.Line.Mark;
import id.terinovatif.coach.text.SectionKind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether results are measured, compared, and measured like their baseline. */
final class ResultChecks {
    private static final int COMPARED = 40;

    private ResultChecks() {}

    /** Silent as soon as any number stands where results are told: a wrong reproach would annoy most here. */
    static List<Hit> resultWithoutNumber(Substance seen, Check check) {
        var field = seen.outcomes().field();
        var told = field.isEmpty() ? seen.zoned().of(SectionKind.BENEFIT).toList() : field;
        if (told.stream().anyMatch(Line::measures)) return List.of();
        if (!field.isEmpty()) return List.of(Hit.on(field.getFirst()));
        if (!seen.outcomes().measured().isEmpty()) return List.of();
        return seen.zoned().likely(SectionKind.BENEFIT).map(Hit::missingFrom).stream()
                .toList();
    }

    static List<Hit> numberWithoutComparison(Substance seen, Check check) {
        if (!seen.outcomes().compared().isEmpty()) return List.of();
        return seen.outcomes().measured().stream()
                .limit(1)
                .map(line -> Hit.on(line, line.measure().orElseThrow()))
                .toList();
    }

    static List<Hit> numberWithoutTimeOrSource(Substance seen, Check check) {
        int near = (int) check.threshold();
        return seen.outcomes().measured().stream()
                .filter(line -> seen.zoned()
                        .around(line, near)
                        .noneMatch(other -> other.is(Mark.DATED) || other.has(Cue.SOURCE)))
                .map(line -> Hit.on(line, line.measure().orElseThrow()))
                .toList();
    }

    /** The problem counts one thing, the result another, though both speak of the same matter. */
    static List<Hit> otherUnitThanBaseline(Substance seen, Check check) {
        int shared = (int) check.threshold();
        var baselines = seen.zoned().lines().stream()
                .filter(line -> line.measures()
                        && !seen.zoned().zone(line).about()
                        && !line.kind().aside())
                .limit(COMPARED)
                .toList();
        return seen.outcomes().measured().stream()
                .limit(COMPARED)
                .flatMap(result -> differing(baselines, result, shared).stream())
                .limit(1)
                .toList();
    }

    private static Optional<Hit> differing(List<Line> baselines, Line result, int shared) {
        var near = baselines.stream()
                .filter(line -> sharedStems(line, result) >= shared)
                .toList();
        boolean same =
                near.stream().anyMatch(line -> Outcomes.comparable(line, result)) || Outcomes.comparesWithin(result);
        return same
                ? Optional.empty()
                : near.stream()
                        .filter(line -> line.has(Cue.PROBLEM))
                        .findFirst()
                        .map(line -> differ(line, result));
    }

    private static Hit differ(Line baseline, Line result) {
        return Hit.on(
                result,
                Map.of(
                        "satuan1",
                        baseline.measure().orElseThrow().unit(),
                        "satuan2",
                        result.measure().orElseThrow().unit()));
    }

    private static long sharedStems(Line one, Line other) {
        var stems = new HashSet<>(other.stems());
        return one.stems().stream().distinct().filter(stems::contains).count();
    }
}
