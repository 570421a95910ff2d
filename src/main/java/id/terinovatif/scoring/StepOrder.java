package id.terinovatif.scoring;

import id.terinovatif.instrument.Instrument;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Puts the levels to raise in the order in which a person-day gains most. */
final class StepOrder {
    private static final int GAIN_DECIMALS = 4;

    private final double maximum;
    private final Entries entries;
    private final Planner.Raised raised;

    StepOrder(Instrument instrument, Entries entries, Planner.Raised raised) {
        this.maximum = Objects.requireNonNull(instrument.formula().maximum()).doubleValue();
        this.entries = entries;
        this.raised = raised;
    }

    List<Plan.Step> steps() {
        return raised.levels().stream()
                .sorted(Comparator.comparingDouble((Workload.Levels one) -> -perDay(one))
                        .thenComparingInt(Workload.Levels::innovation)
                        .thenComparing(one -> one.kind().name()))
                .map(this::step)
                .toList();
    }

    private double perDay(Workload.Levels one) {
        var value = one.kind().value(raised.divisor());
        return one.kind().effort() <= 0 ? Double.MAX_VALUE : value / one.kind().effort();
    }

    private Plan.Step step(Workload.Levels one) {
        var gain = one.count() * one.kind().value(raised.divisor()) / maximum * 100;
        return new Plan.Step(
                one.innovation() < 0
                        ? null
                        : entries.innovations().get(one.innovation()).name(),
                one.kind().name(),
                one.from(),
                one.from() + one.count(),
                Figures.plain(BigDecimal.valueOf(gain).setScale(GAIN_DECIMALS, RoundingMode.HALF_UP)),
                Figures.plain(BigDecimal.valueOf(one.count() * one.kind().effort())));
    }
}
