package id.terinovatif.scoring;

import id.terinovatif.instrument.Instrument;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The levels that could still be raised, by kind of work: every indicator of the innovations, every part of the government's. */
final class Workload {
    private static final int TOP = 3;

    /**
     * A kind of work: raising one indicator by a level.
     *
     * @param name the year's number or the component
     * @param effort person-days a level
     */
    record Kind(String code, String name, boolean government, double weight, double effort) {
        /** Points of the total that one level brings. */
        double value(int divisor) {
            return government ? weight : weight / divisor;
        }
    }

    /** Levels raised of one kind at one innovation (-1: the government). */
    record Levels(Kind kind, int innovation, int from, int count) {}

    private final Scorecard card;
    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final double[] points;

    Workload(Instrument instrument, Scorecard card, Map<String, BigDecimal> efforts) {
        this.card = card;
        this.points = card.innovations().stream()
                .mapToDouble(one -> one.total().doubleValue())
                .toArray();
        card.government().forEach(line -> add(instrument, line, true, efforts));
        card.innovations().stream()
                .flatMap(one -> one.indicators().stream())
                .forEach(line -> add(instrument, line, false, efforts));
    }

    private void add(Instrument instrument, IndicatorScore line, boolean government, Map<String, BigDecimal> efforts) {
        if (kinds.containsKey(key(line, government))) return;
        var effort = effort(instrument, line, government, efforts);
        if (effort == null) return;
        var name = government && line.part() != null ? line.part() : String.valueOf(line.number());
        kinds.put(
                key(line, government),
                new Kind(line.code(), name, government, line.weight().doubleValue(), effort.doubleValue()));
    }

    private static @Nullable BigDecimal effort(
            Instrument instrument, IndicatorScore line, boolean government, Map<String, BigDecimal> efforts) {
        var part = line.part();
        if (government && part != null && efforts.containsKey(part)) return efforts.get(part);
        if (efforts.containsKey(line.code())) return efforts.get(line.code());
        var number = efforts.get(String.valueOf(line.number()));
        return number == null ? instrument.effort().days(line.code()).orElse(null) : number;
    }

    private static String key(IndicatorScore line, boolean government) {
        return government ? line.code() + "/" + line.part() : line.code();
    }

    double[] points() {
        return points.clone();
    }

    /** The levels worth raising at these innovations and the government within the budget. */
    List<Levels> best(List<Integer> innovations, int divisor, @Nullable BigDecimal budget) {
        var open = List.copyOf(open(innovations).entrySet());
        var offered = open.stream()
                .map(one -> new Knapsack.Kind(
                        one.getKey().value(divisor),
                        one.getKey().effort(),
                        one.getValue().stream().mapToInt(Levels::count).sum()))
                .toList();
        var most = offered.stream().mapToInt(Knapsack.Kind::levels).toArray();
        var taken = budget == null ? most : Knapsack.take(offered, budget.doubleValue());
        var raised = new ArrayList<Levels>();
        for (int k = 0; k < taken.length; k++) spread(open.get(k).getValue(), taken[k], raised);
        return raised;
    }

    private static void spread(List<Levels> open, int levels, List<Levels> into) {
        int left = levels;
        for (var one : open) {
            int count = Math.min(left, one.count());
            if (count > 0) into.add(new Levels(one.kind(), one.innovation(), one.from(), count));
            left -= count;
        }
    }

    private Map<Kind, List<Levels>> open(List<Integer> innovations) {
        var open = new LinkedHashMap<Kind, List<Levels>>();
        for (var line : card.government()) add(open, line, true, -1);
        for (int i : innovations) for (var line : card.innovations().get(i).indicators()) add(open, line, false, i);
        return open;
    }

    private void add(Map<Kind, List<Levels>> open, IndicatorScore line, boolean government, int innovation) {
        var kind = kinds.get(key(line, government));
        if (kind == null || line.level() >= TOP || kind.weight() == 0) return;
        open.computeIfAbsent(kind, one -> new ArrayList<>())
                .add(new Levels(kind, innovation, line.level(), TOP - line.level()));
    }

    /** The maturities once these levels are raised. */
    double[] raised(List<Levels> levels) {
        var after = points.clone();
        for (var one : levels)
            if (one.innovation() >= 0)
                after[one.innovation()] += one.count() * one.kind().weight();
        return after;
    }

    /** What these levels add to the SPD. */
    BigDecimal government(List<Levels> levels) {
        double sum = 0;
        for (var one : levels)
            if (one.innovation() < 0) sum += one.count() * one.kind().weight();
        return BigDecimal.valueOf(sum);
    }
}
