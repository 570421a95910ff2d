package id.terinovatif.index.plan;

import static java.util.stream.Collectors.toMap;

import id.terinovatif.index.ClaimedEntries;
import id.terinovatif.index.Portfolio;
import id.terinovatif.index.Portfolio.Line;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.scoring.NotComputable;
import id.terinovatif.scoring.Plan;
import id.terinovatif.scoring.PlanRequest;
import id.terinovatif.scoring.Planner;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the planner about the region's real year. */
@Component
public class Advice {
    /**
     * A step with what it is about; {@code innovation} is null for the government.
     *
     * @param item the code it is kept under: of the indicator, or the component
     * @param code of the indicator
     * @param indicator name of the indicator, or of the component, since both of one indicator can stand side by side
     */
    public record Step(
            @Nullable Line innovation,
            String item,
            String code,
            String indicator,
            int from,
            int to,
            BigDecimal gain,
            BigDecimal effort) {
        /** Whether it was chosen in a form, by itself or with all of its kind. */
        boolean among(Set<String> chosen) {
            return chosen.contains(key()) || chosen.contains(Act.all(item));
        }

        /** How a form names it. */
        public String key() {
            return (innovation == null ? "" : innovation.id()) + ":" + item + ":" + from + ":" + to;
        }
    }

    /** What the planner says; {@code plan} is null where the edition does not let it be computed, with the gaps named. */
    public record Given(
            Instrument instrument, @Nullable Plan plan, List<Step> steps, List<Line> leaveOut, List<String> gaps) {}

    private final Instruments instruments;
    private final Portfolio portfolio;
    private final ClaimedEntries claimed;

    Advice(Instruments instruments, Portfolio portfolio, ClaimedEntries claimed) {
        this.instruments = instruments;
        this.portfolio = portfolio;
        this.claimed = claimed;
    }

    /** The plan within so many person-days, null for no limit. */
    public Given of(long regionId, int year, @Nullable BigDecimal budget) {
        var instrument = instruments.of(year);
        var lines = portfolio.reported(regionId, year).stream()
                .collect(toMap(line -> String.valueOf(line.id()), Function.identity()));
        try {
            var entries = claimed.of(regionId, year, List.copyOf(lines.values()));
            var plan = new Planner(instrument, entries, new PlanRequest(List.of(), Map.of(), budget, 0)).plan();
            return new Given(
                    instrument,
                    plan,
                    plan.steps().stream()
                            .map(step -> step(step, lines, instrument))
                            .toList(),
                    plan.portfolio().leaveOut().stream().map(lines::get).toList(),
                    List.of());
        } catch (NotComputable unknown) {
            return new Given(instrument, null, List.of(), List.of(), unknown.missing());
        }
    }

    private static Step step(Plan.Step step, Map<String, Line> lines, Instrument instrument) {
        var indicator = instrument.indicator(step.indicator()).or(() -> instrument.ofComponent(step.indicator()));
        var code = indicator.map(one -> one.code()).orElse(step.indicator());
        return new Step(
                step.innovation() == null ? null : lines.get(step.innovation()),
                instrument.ofComponent(step.indicator()).isPresent() ? step.indicator() : code,
                code,
                instrument.questionNamed(step.indicator()),
                step.from(),
                step.to(),
                step.gain(),
                step.effort());
    }
}
