package id.terinovatif.coach.checks;

import id.terinovatif.coach.Check;
import id.terinovatif.coach.Zone;
import id.terinovatif.coach.substance.Outcomes;
import id.terinovatif.coach.substance.Substance;
import id.terinovatif.coach.text.Cue;
import id.terinovatif.coach.text.Line;
import id.terinovatif.coach.text.Line.Mark;
import id.terinovatif.coach.text.Quantities;
import id.terinovatif.coach.text.Quantity;
import id.terinovatif.coach.text.SectionKind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether results are measured, compared, and measured like their baseline. */
final class ResultChecks {
    private static final int COMPARED = 40;
    /** More numbers in a sentence are a breakdown, not one result. */
    private static final int FEW_NUMBERS = 2;

    private static final Set<String> TIMES =
            Set.of("kini", "sekarang", "dulu", "sebelumnya", "semula", "sesudah", "setelah", "saat");

    private static final Set<String> DEEDS = Set.of(
            "terlaksananya",
            "terlaksana",
            "terselenggaranya",
            "terselenggara",
            "diselenggarakan",
            "disurvei",
            "disurvey",
            "disosialisasikan",
            "dilakukan",
            "dilaksanakan",
            "penandatanganan",
            "pelatihan",
            "sosialisasi");

    private static final Set<String> POSSIBLE = Set.of("potensi", "berpotensi", "peluang", "asumsi", "proyeksi");

    private ResultChecks() {}

    /** Silent as soon as any number stands where results are told: a wrong reproach would annoy most here. */
    static List<Hit> resultWithoutNumber(Substance seen, Check check) {
        if (!seen.outcomes().measured().isEmpty()) return List.of();
        var field = seen.outcomes().field();
        var told = field.isEmpty() ? seen.zoned().of(SectionKind.BENEFIT).toList() : field;
        boolean numbers = told.stream().anyMatch(Line::measures) || seen.zoned().any(ResultChecks::mayMeasure);
        var place = field.isEmpty()
                ? seen.zoned().likely(SectionKind.BENEFIT).map(Hit::missingFrom)
                : field.stream().findFirst().map(Hit::on);
        return place.map(hit -> SeenNumbers.told(numbers ? hit.unsure() : hit, seen)).stream()
                .toList();
    }

    private static boolean mayAnswer(Line problem, Line result) {
        return Outcomes.comparable(problem, result) && sharedStems(problem, result) > 1;
    }

    private static boolean mayMeasure(Line line) {
        return !line.kind().aside() && line.has(Cue.BECOMES) && Outcomes.comparesWithin(line);
    }

    static List<Hit> numberWithoutComparison(Substance seen, Check check) {
        var compared = seen.outcomes().compared();
        if (!compared.isEmpty()) return othersWithoutComparison(seen, compared);
        var strange = seen.outcomes().ofAnotherTopic();
        if (!strange.isEmpty()) return List.of(Hit.on(strange.getFirst()).of("lain"));
        var sure = seen.zoned().any(ResultChecks::mayCompare) ? List.<Hit>of() : sureWithoutComparison(seen);
        return sure.isEmpty() ? unsureWithoutComparison(seen) : sure;
    }

    private static List<Hit> unsureWithoutComparison(Substance seen) {
        return Stream.concat(
                        seen.outcomes().measured().stream(),
                        seen.zoned().of(SectionKind.BENEFIT, SectionKind.RESULT).filter(line -> !line.has(Cue.TARGET)))
                .filter(line -> !onlyPossible(line) && outcome(line).isPresent())
                .limit(1)
                .map(line -> Hit.on(line, outcome(line).orElseThrow()).unsure())
                .toList();
    }

    /** One result stands beside what was before, another does not. */
    private static List<Hit> othersWithoutComparison(Substance seen, List<Line> compared) {
        var told = compared.stream().map(Line::order).collect(Collectors.toSet());
        return seen.outcomes().measured().stream()
                .filter(line ->
                        !told.contains(line.order()) && toldAsResult(line) && !onlyDone(line) && !onlyPossible(line))
                .filter(line -> outcome(line).isPresent())
                .limit(1)
                .map(line -> Hit.on(line, outcome(line).orElseThrow()).unsure())
                .toList();
    }

    private static List<Hit> sureWithoutComparison(Substance seen) {
        var baselines =
                seen.zoned().in(Zone.P).filter(Line::measures).limit(COMPARED).toList();
        return seen.outcomes().measured().stream()
                .filter(line -> toldAsResult(line)
                        && !onlyDone(line)
                        && !onlyPossible(line)
                        && !relative(line)
                        && outcome(line).isPresent())
                .limit(1)
                .filter(line -> baselines.stream().noneMatch(problem -> mayAnswer(problem, line)))
                .map(line -> Hit.on(line, outcome(line).orElseThrow()))
                .toList();
    }

    /** Where the form asks for results, or in words of change; elsewhere a number may be anything. */
    private static boolean toldAsResult(Line line) {
        return line.kind() == SectionKind.RESULT
                || line.kind() == SectionKind.BENEFIT
                || (line.has(Cue.CHANGE) && !line.has(Cue.PROBLEM));
    }

    /** "Naik 7 persen" compares already, though it hides both numbers. */
    private static boolean relative(Line line) {
        return line.has(Cue.CHANGE)
                && !line.has(Cue.BECOMES)
                && line.measure().filter(number -> number.unit().equals("%")).isPresent();
    }

    private static boolean onlyPossible(Line line) {
        return line.words().stream().anyMatch(word -> POSSIBLE.contains(word.form()));
    }

    /** Something was held or surveyed so many times: a deed has no state before it to compare with. */
    private static boolean onlyDone(Line line) {
        return !line.has(Cue.CHANGE) && line.words().stream().anyMatch(word -> DEEDS.contains(word.form()));
    }

    /** The number that tells the outcome; where money is spent in the same breath, not the money. */
    private static Optional<Quantity> outcome(Line line) {
        if (!line.has(Cue.BUDGET)) return line.measure();
        return line.quantities().stream()
                .filter(quantity -> !quantity.unit().equals("rupiah") && !quantity.duration())
                .findFirst();
    }

    /** Two numbers, or a change, and two times in one sentence may well be a comparison, in words that we do not know. */
    private static boolean mayCompare(Line line) {
        long times = line.words().stream()
                .filter(word -> TIMES.contains(word.form()) || Quantities.year(word))
                .count();
        boolean several = line.quantities().size() > 1 || line.has(Cue.CHANGE);
        return several && times > 1 && !line.kind().aside();
    }

    static List<Hit> numberWithoutTimeOrSource(Substance seen, Check check) {
        var anchored = seen.zoned().lines().stream()
                .filter(ResultChecks::anchored)
                .map(Line::section)
                .collect(Collectors.toSet());
        var measured =
                seen.outcomes().measured().stream().filter(Line::measures).toList();
        var sure = measured.stream()
                .filter(line -> !anchored.contains(line.section()))
                .map(line -> Hit.on(line, line.measure().orElseThrow()))
                .toList();
        if (!sure.isEmpty()) return sure;
        return measured.stream()
                .filter(line ->
                        !(line.is(Mark.DATED) && seen.zoned().around(line, 1).anyMatch(near -> near.has(Cue.SOURCE))))
                .limit(1)
                .map(line -> Hit.on(line, line.measure().orElseThrow())
                        .of(line.is(Mark.DATED) ? "sumber" : sourced(seen, line) ? "waktu" : Check.MAIN)
                        .unsure())
                .toList();
    }

    private static boolean sourced(Substance seen, Line line) {
        return seen.zoned().around(line, 1).anyMatch(near -> near.has(Cue.SOURCE));
    }

    private static boolean anchored(Line line) {
        return line.is(Mark.DATED) || line.has(Cue.SOURCE);
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
        var results = seen.outcomes().measured().stream()
                .filter(line -> line.measures() && line.quantities().size() <= FEW_NUMBERS)
                .limit(COMPARED)
                .toList();
        if (baselines.stream().anyMatch(line -> results.stream().anyMatch(result -> Outcomes.comparable(line, result))))
            return List.of();
        return results.stream()
                .flatMap(result -> differing(baselines, result, shared).stream())
                .limit(1)
                .toList();
    }

    private static Optional<Hit> differing(List<Line> baselines, Line result, int shared) {
        if (Outcomes.comparesWithin(result)) return Optional.empty();
        return baselines.stream()
                .filter(line -> line.has(Cue.PROBLEM) && sharedStems(line, result) >= shared)
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
