package id.terinovatif.competition.minutes;

import id.terinovatif.competition.Mark;
import id.terinovatif.competition.Standing;
import id.terinovatif.competition.rules.Rules;
import id.terinovatif.competition.rules.Rules.Deciding;
import id.terinovatif.competition.rules.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the sheets come to under the rules.
 *
 * @param standings by the number of the stage that was judged
 * @param lines by group in the order of the rules, the best first
 */
public record Outcome(Map<Integer, Standing> standings, List<Line> lines) {
    /** What is known of an entry beside its sheets: its maturity is 0 to 100, null where it has none. */
    public record Contender(
            String entry, String group, @Nullable Double maturity) {}

    /** A sheet that was handed in. */
    public record Total(int stage, String entry, String juror, double points) {}

    /**
     * Where an entry stands in its group.
     *
     * @param reached the last stage at which it was judged
     * @param raw the value by plain means; {@code value} by the numbers that the rules let decide
     * @param low with {@code high} the range that holds the value in nine of ten cases; null where the marks do not tell
     * @param band from 1 within the group; null where there is no range
     * @param atLine whether it cannot be told from an entry on the other side of the last seat
     */
    public record Line(
            String entry,
            String group,
            int reached,
            double raw,
            double value,
            @Nullable Double low,
            @Nullable Double high,
            int rank,
            int rawRank,
            @Nullable Integer band,
            boolean atLine) {}

    public static Outcome of(Rules rules, List<Contender> contenders, List<Total> totals) {
        var standings = standings(rules, totals);
        var lines = new ArrayList<Line>();
        for (var group : rules.groups()) {
            var values = contenders.stream()
                    .filter(one -> one.group().equals(group.name()))
                    .map(one -> valued(rules, one, standings))
                    .filter(Objects::nonNull)
                    .toList();
            lines.addAll(new Ranking(group, values).lines());
        }
        return new Outcome(standings, List.copyOf(lines));
    }

    private static Map<Integer, Standing> standings(Rules rules, List<Total> totals) {
        var standings = new LinkedHashMap<Integer, Standing>();
        for (int number = 1; number <= rules.stages().size(); number++) {
            if (!rules.stage(number).kind().ownRubric()) continue;
            int stage = number;
            boolean more =
                    number < rules.stages().size() && rules.stage(number + 1).kind() == Stage.Kind.MORE_READERS;
            var marks = totals.stream()
                    .filter(one -> one.stage() == stage || (more && one.stage() == stage + 1))
                    .map(one -> new Mark(one.entry(), one.juror(), one.points()))
                    .toList();
            if (!marks.isEmpty()) standings.put(stage, Standing.of(marks));
        }
        return standings;
    }

    private static Ranking.@Nullable Valued valued(Rules rules, Contender one, Map<Integer, Standing> standings) {
        int reached = 0;
        double raw = 0;
        double value = 0;
        Double spread = 0.0;
        for (int number = 1; number <= rules.stages().size(); number++) {
            var stage = rules.stage(number);
            double share = stage.share() / 100.0;
            if (stage.kind() == Stage.Kind.MATURITY) {
                double points = one.maturity() == null ? 0 : one.maturity();
                raw += share * points;
                value += share * points;
            }
            var place = place(standings.get(number), one.entry());
            if (place == null) continue;
            reached = number;
            raw += share * place.raw();
            value += share * (rules.conduct().deciding() == Deciding.RAW ? place.raw() : place.value());
            spread = spread == null || place.high() == null
                    ? null
                    : Double.valueOf(spread + Math.pow(share * (place.high() - place.value()), 2));
        }
        return reached == 0 ? null : new Ranking.Valued(one.entry(), reached, raw, value, spread);
    }

    private static Standing.@Nullable Place place(@Nullable Standing standing, String entry) {
        if (standing == null) return null;
        return standing.entries().stream()
                .filter(place -> place.entry().equals(entry))
                .findFirst()
                .orElse(null);
    }
}
