package id.terinovatif.index;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import id.terinovatif.index.Portfolio.Line;
import id.terinovatif.index.RegionIndex.Figures;
import id.terinovatif.innovation.standing.Standing;
import id.terinovatif.innovation.standing.Standings;
import id.terinovatif.innovation.verdict.Verdicts;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.scoring.Forecast;
import id.terinovatif.scoring.Scorecard;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the index may end: by the office's own history of verdicts, and when the innovations it leans on most are rejected. */
@Component
public class Outlook {
    private static final int FALLING = 3;

    /**
     * What can be said.
     *
     * @param forecast null as long as {@code verdicts} are too few
     */
    public record View(@Nullable Forecast forecast, int verdicts, int waiting, Fall fall) {}

    /** The index without the innovations it leans on most; {@code each} alone, {@code together} all of them. */
    public record Fall(List<Loss> each, BigDecimal together) {}

    /** One innovation and what its rejection costs. */
    public record Loss(Line innovation, BigDecimal index) {}

    private final Standings standings;
    private final Verdicts verdicts;

    Outlook(Standings standings, Verdicts verdicts) {
        this.standings = standings;
        this.verdicts = verdicts;
    }

    /** The outlook of a year whose index can be computed. */
    public View of(long regionId, Figures figures) {
        var card = Objects.requireNonNull(figures.claimed());
        var claims = standings.reported(regionId, figures.instrument().year());
        var past = verdicts.past(regionId);
        var waiting = claims.stream().filter(claim -> claim.judged() == null).toList();
        int cases = figures.instrument().perInnovation().stream()
                .mapToInt(one ->
                        past.containsKey(one.code()) ? past.get(one.code()).cases() : 0)
                .sum();
        var forecast = cases < Forecast.ENOUGH
                ? null
                : Forecast.of(Objects.requireNonNull(figures.reachable()), groups(figures, waiting, past));
        return new View(forecast, cases, waiting.size(), fall(figures, card));
    }

    private static List<Forecast.Group> groups(
            Figures figures, List<Standing> waiting, Map<String, Verdicts.Past> past) {
        var byIndicator = waiting.stream().collect(groupingBy(Standing::indicator));
        return figures.instrument().perInnovation().stream()
                .filter(one -> one.weight() != null)
                .map(one -> group(one, byIndicator.getOrDefault(one.code(), List.of()), past.get(one.code())))
                .toList();
    }

    private static Forecast.Group group(Indicator indicator, List<Standing> claims, Verdicts.@Nullable Past past) {
        var points = claims.stream()
                .map(claim -> Objects.requireNonNull(indicator.points(claim.level())))
                .toList();
        int cases = past == null ? 0 : past.cases();
        int kept = past == null ? 0 : past.cases() - past.lowered() - past.rejected();
        return Forecast.Group.of(points, cases, kept);
    }

    /** Tries the strongest and those that alone hold a basic-service urusan; the worst are taken. */
    private static Fall fall(Figures figures, Scorecard card) {
        var losses = candidates(figures, card).stream()
                .map(line -> new Loss(
                        line,
                        card.index()
                                .subtract(WithoutSome.rejected(figures, card, Set.of(line.id()))
                                        .index())))
                .sorted(Comparator.comparing(Loss::index).reversed())
                .limit(FALLING)
                .toList();
        var ids = losses.stream().map(loss -> loss.innovation().id()).collect(toSet());
        return new Fall(losses, WithoutSome.rejected(figures, card, ids).index());
    }

    private static List<Line> candidates(Figures figures, Scorecard card) {
        var sole = figures.portfolio().stream()
                .filter(line -> line.urusan() != null && card.sid().covered().contains(line.urusan()))
                .collect(groupingBy(line -> Objects.requireNonNull(line.urusan())))
                .values()
                .stream()
                .filter(lines -> lines.size() == 1)
                .flatMap(List::stream);
        var strongest = figures.portfolio().stream()
                .sorted(Comparator.comparing(Line::claimed).reversed())
                .limit(FALLING);
        return Stream.concat(strongest, sole).distinct().toList();
    }
}
