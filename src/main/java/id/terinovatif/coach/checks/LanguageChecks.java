package id.terinovatif.coach.checks;

import id.terinovatif.coach.Check;
import id.terinovatif.coach.Zone;
import id.terinovatif.coach.substance.Substance;
import id.terinovatif.coach.text.Cue;
import id.terinovatif.coach.text.Line;
import id.terinovatif.coach.text.Line.Mark;
import id.terinovatif.coach.text.Phrases;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Whether the language can be read once and believed; never part of the focus. */
final class LanguageChecks {
    private static final int ENOUGH_WORDS = 40;

    private LanguageChecks() {}

    static List<Hit> longSentence(Substance seen, Check check) {
        return seen.zoned().lines().stream()
                .filter(line -> line.words().size() > check.threshold() && !line.is(Mark.TABLE_ROW))
                .sorted(Comparator.comparingInt((Line line) -> -line.words().size()))
                .map(line ->
                        Hit.on(line, Map.of("n", String.valueOf(line.words().size()))))
                .toList();
    }

    /** Words that cannot be pictured, where there are more than the threshold in a hundred words. */
    static List<Hit> vagueWords(Substance seen, Check check) {
        var vague = new Phrases(check.phrases());
        var lines = seen.zoned().lines();
        int words = lines.stream().mapToInt(line -> line.words().size()).sum();
        var hits = lines.stream()
                .flatMap(line -> vague.in(line.words()).stream().map(span -> Hit.on(line, span)))
                .toList();
        return words < ENOUGH_WORDS || hits.size() * 100.0 / words <= check.threshold() ? List.of() : hits;
    }

    static List<Hit> causalClaim(Substance seen, Check check) {
        var claims = new Phrases(check.phrases());
        return seen.zoned().lines().stream()
                .filter(line -> seen.zoned().zone(line) != Zone.P
                        && (line.has(Cue.CHANGE) || line.measures() || line.is(Mark.NAMED)))
                .flatMap(line -> claims.in(line.words()).stream().limit(1).map(span -> Hit.on(line, span)))
                .toList();
    }
}
