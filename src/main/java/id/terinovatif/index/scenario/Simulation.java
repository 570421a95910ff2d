package id.terinovatif.index.scenario;

import static java.util.stream.Collectors.toSet;

import id.terinovatif.government.GovernmentAnswers;
import id.terinovatif.index.ClaimedEntries;
import id.terinovatif.index.Portfolio;
import id.terinovatif.index.Portfolio.Line;
import id.terinovatif.innovation.answer.Answers;
import id.terinovatif.innovation.answer.Points;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.scoring.Answer;
import id.terinovatif.scoring.Entries;
import id.terinovatif.scoring.NotComputable;
import id.terinovatif.scoring.Scorecard;
import id.terinovatif.scoring.Scoring;
import id.terinovatif.scoring.Worth;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Computes a scenario from the claimed levels of the real year and its own changes; writes nothing. */
@Component
public class Simulation {
    /** An innovation in a scenario; {@code points} is its maturity there. */
    public record Row(Line line, Fate fate, BigDecimal points, boolean changed) {}

    /** The index as claimed today and in the scenario; both null, with the gaps named, where it cannot be computed. */
    public record Outcome(
            Instrument instrument,
            @Nullable Scorecard before,
            @Nullable Scorecard after,
            List<Row> rows,
            int changes,
            List<String> gaps) {
        public BigDecimal gain() {
            return before == null || after == null
                    ? BigDecimal.ZERO
                    : after.index().subtract(before.index());
        }
    }

    private final Instruments instruments;
    private final Portfolio portfolio;
    private final GovernmentAnswers government;
    private final Answers answers;

    Simulation(Instruments instruments, Portfolio portfolio, GovernmentAnswers government, Answers answers) {
        this.instruments = instruments;
        this.portfolio = portfolio;
        this.government = government;
        this.answers = answers;
    }

    /** The year as it is, read once for however many scenarios are laid beside it. */
    record Real(
            Instrument instrument,
            List<Line> reported,
            List<Line> drafts,
            Map<String, Answer> government,
            @Nullable BigDecimal governmentScore) {}

    Real real(long regionId, int year) {
        return new Real(
                instruments.of(year),
                portfolio.reported(regionId, year),
                portfolio.draftLines(regionId, year),
                government.given(regionId, year),
                government
                        .total(regionId, year)
                        .map(GovernmentAnswers.Total::total)
                        .orElse(null));
    }

    public Outcome of(Scenario scenario, Changes changes) {
        return of(scenario, changes, real(scenario.regionId(), scenario.year()));
    }

    Outcome of(Scenario scenario, Changes changes, Real real) {
        var rows = rows(
                real,
                changes,
                answers.ofAll(scenario.regionId(), changes.levels().keySet()));
        var none = Changes.of(List.of());
        try {
            return new Outcome(
                    real.instrument(),
                    card(real, none, rows(real, none, Map.of())),
                    card(real, changes, rows),
                    rows,
                    changes.count(),
                    List.of());
        } catch (NotComputable unknown) {
            return new Outcome(real.instrument(), null, null, rows, changes.count(), unknown.missing());
        }
    }

    /** The index under each of these changes, not rounded, the answers read once; the year must be computable. */
    List<BigDecimal> indexes(Scenario scenario, List<Changes> several) {
        var real = real(scenario.regionId(), scenario.year());
        var touched =
                several.stream().flatMap(one -> one.levels().keySet().stream()).collect(toSet());
        var saved = answers.ofAll(scenario.regionId(), touched);
        return several.stream()
                .map(one -> card(real, one, rows(real, one, saved)))
                .map(Worth::exactIndex)
                .toList();
    }

    Map<String, Answers.Saved> answers(Scenario scenario, Line line) {
        return answers.ofAll(scenario.regionId(), List.of(line.id())).getOrDefault(line.id(), Map.of());
    }

    private static Scorecard card(Real real, Changes changes, List<Row> rows) {
        var given = new HashMap<>(real.government());
        given.putAll(changes.government());
        var reported = rows.stream()
                .filter(row -> row.fate() != Fate.LEAVE_OUT)
                .map(row -> row.line().reported(row.fate() == Fate.REPORT, row.points()))
                .toList();
        var whole = real.governmentScore();
        return new Scoring(real.instrument()).scorecard(new Entries(whole == null ? given : Map.of(), whole, reported));
    }

    private static List<Row> rows(Real real, Changes changes, Map<Long, Map<String, Answers.Saved>> levels) {
        var rows = new ArrayList<Row>();
        for (var line : real.reported()) rows.add(row(line, Fate.REPORT, changes, levels, real.instrument()));
        for (var line : real.drafts()) rows.add(row(line, Fate.LEAVE_OUT, changes, levels, real.instrument()));
        return rows;
    }

    private static Row row(
            Line line, Fate real, Changes changes, Map<Long, Map<String, Answers.Saved>> saved, Instrument instrument) {
        var raised = changes.levels().get(line.id());
        var points = raised == null
                ? line.claimed()
                : Points.total(instrument, merged(saved.getOrDefault(line.id(), Map.of()), raised, instrument));
        var fate = changes.fates().getOrDefault(line.id(), real);
        return new Row(line, fate, points, fate != real || raised != null);
    }

    /** The real answers with the scenario's levels put in their place, each in the variant it was answered in. */
    static Map<String, Answer> merged(
            Map<String, Answers.Saved> saved, Map<String, Integer> raised, Instrument instrument) {
        var merged = new HashMap<>(ClaimedEntries.levels(saved));
        raised.forEach((code, level) -> {
            if (level == 0) merged.remove(code);
            else
                instrument
                        .indicator(code)
                        .ifPresent(one -> merged.put(code, new Answer(level, variant(one, saved.get(code)), null)));
        });
        return merged;
    }

    private static @Nullable String variant(Indicator indicator, Answers.@Nullable Saved saved) {
        if (indicator.variants().isEmpty()) return null;
        return saved != null && saved.variant() != null
                ? saved.variant()
                : indicator.variants().getFirst().code();
    }
}
