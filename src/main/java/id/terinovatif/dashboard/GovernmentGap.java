package id.terinovatif.dashboard;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.terinovatif.index.RegionIndex.Figures;
import id.terinovatif.innovation.tasks.Task;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.scoring.IndicatorScore;
import id.terinovatif.scoring.Scorecard;
import id.terinovatif.scoring.Worth;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The government's indicators of which points are claimed that nothing proves, and at which nobody works.
 *
 * @param index what these claims are worth, in points of the index
 */
record GovernmentGap(long indicators, BigDecimal index) {
    static Optional<GovernmentGap> of(Figures figures, List<Task> tasks) {
        var claimed = figures.claimed();
        var sound = figures.sound();
        if (claimed == null || sound == null) return Optional.empty();
        var owned = tasks.stream()
                .filter(task -> task.innovationId() == null && task.owner() != null)
                .map(task -> code(figures, task.item()))
                .collect(toSet());
        var held = points(sound);
        var lost = points(claimed).entrySet().stream()
                .filter(one -> !owned.contains(one.getKey()))
                .map(one -> one.getValue().subtract(held.getOrDefault(one.getKey(), BigDecimal.ZERO)))
                .filter(points -> points.signum() > 0)
                .toList();
        if (lost.isEmpty()) return Optional.empty();
        return Optional.of(new GovernmentGap(lost.size(), Worth.ofWhole(Worth.sum(lost), claimed)));
    }

    private static String code(Figures figures, String item) {
        return figures.instrument().ofComponent(item).map(Indicator::code).orElse(item);
    }

    private static Map<String, BigDecimal> points(Scorecard card) {
        return card.government().stream().collect(toMap(IndicatorScore::code, IndicatorScore::score, BigDecimal::add));
    }
}
