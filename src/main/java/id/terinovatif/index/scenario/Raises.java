package id.terinovatif.index.scenario;

import id.terinovatif.index.Portfolio.Line;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.scoring.IndicatorScore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The levels a scenario raises, as work that could be decided: what was lowered or left out is nobody's task. */
@Component
public class Raises {
    /**
     * One level to raise.
     *
     * @param innovation null for the government
     * @param gain index points it adds when the raises before it in the list are done; the list adds up to the scenario
     * @param effort person-days by the edition's estimate, zero where there is none
     */
    public record Raise(
            @Nullable Line innovation,
            String item,
            String indicator,
            int from,
            int to,
            BigDecimal gain,
            BigDecimal effort) {
        /** How a form names it. */
        public String key() {
            return (innovation == null ? "" : innovation.id()) + ":" + item;
        }
    }

    private record Step(@Nullable Line innovation, String item, String code, int from, int to, Changes changes) {}

    private final Simulation simulation;
    private final Scenarios scenarios;

    Raises(Simulation simulation, Scenarios scenarios) {
        this.simulation = simulation;
        this.scenarios = scenarios;
    }

    /** Empty when the year cannot be computed. */
    public List<Raise> of(Scenario scenario) {
        var wanted = scenarios.changes(scenario);
        var outcome = simulation.of(scenario, wanted);
        if (outcome.before() == null || outcome.after() == null) return List.of();
        var steps = new ArrayList<Step>();
        var onto = new Changes(wanted.fates(), new HashMap<>(), new HashMap<>());
        var start = onto.copy();
        government(wanted, outcome.before().government(), outcome.after().government(), onto, steps);
        outcome.rows().stream()
                .filter(row -> row.fate() == Fate.REPORT
                        && wanted.levels().containsKey(row.line().id()))
                .sorted(Comparator.comparing(row -> row.line().name()))
                .forEach(row -> levels(scenario, wanted, row.line(), onto, steps));
        var indexes = simulation.indexes(
                scenario,
                Stream.concat(Stream.of(start), steps.stream().map(Step::changes))
                        .toList());
        var raises = new ArrayList<Raise>();
        for (int i = 0; i < steps.size(); i++)
            raises.add(raise(steps.get(i), indexes.get(i + 1).subtract(indexes.get(i)), outcome.instrument()));
        return raises;
    }

    private static void government(
            Changes wanted, List<IndicatorScore> before, List<IndicatorScore> after, Changes onto, List<Step> steps) {
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            var line = after.get(i);
            var item = line.part() == null ? line.code() : line.part();
            var answer = wanted.government().get(item);
            if (answer == null || line.level() <= before.get(i).level()) continue;
            onto.government().put(item, answer);
            steps.add(new Step(null, item, line.code(), before.get(i).level(), line.level(), onto.copy()));
        }
    }

    private void levels(Scenario scenario, Changes wanted, Line line, Changes onto, List<Step> steps) {
        var real = simulation.answers(scenario, line);
        Objects.requireNonNull(wanted.levels().get(line.id())).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(level -> {
                    var saved = real.get(level.getKey());
                    int from = saved == null ? 0 : saved.level();
                    if (level.getValue() <= from) return;
                    onto.levels()
                            .computeIfAbsent(line.id(), one -> new HashMap<>())
                            .put(level.getKey(), level.getValue());
                    steps.add(new Step(line, level.getKey(), level.getKey(), from, level.getValue(), onto.copy()));
                });
    }

    private static Raise raise(Step step, BigDecimal gain, Instrument instrument) {
        var days = instrument.effort().days(step.code()).orElse(BigDecimal.ZERO);
        var name = instrument.indicator(step.code()).map(one -> one.name()).orElse(step.code());
        return new Raise(
                step.innovation(),
                step.item(),
                step.item().equals(step.code()) ? name : name + " (" + step.item() + ")",
                step.from(),
                step.to(),
                gain,
                days.multiply(BigDecimal.valueOf(step.to() - step.from())));
    }
}
