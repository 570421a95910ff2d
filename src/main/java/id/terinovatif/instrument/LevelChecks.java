package id.terinovatif.instrument;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Three levels, and bounds without a hole: what every set of levels must satisfy. */
final class LevelChecks {
    private static final BigDecimal OPEN = new BigDecimal("-1e13");

    private LevelChecks() {}

    static void check(List<Level> levels, Section from) {
        if (levels.size() != 3) from.fault("levels", "harus ada tepat tiga tingkat, tertulis " + levels.size());
        var bands = levels.stream().map(Level::band).filter(Objects::nonNull).toList();
        if (!bands.isEmpty() && bands.size() != levels.size())
            from.fault("levels", "batas nilai harus ada pada semua tingkat atau tidak sama sekali");
        else checkGaps(bands, from);
    }

    private static void checkGaps(List<Band> bands, Section from) {
        var sorted = bands.stream()
                .sorted(Comparator.comparing(band -> or(band.min())))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            var upTo = sorted.get(i - 1).max();
            var next = sorted.get(i).min();
            if (upTo != null && next != null && leavesGap(upTo, next))
                from.fault("levels", "ada celah batas nilai antara " + upTo + " dan " + next);
        }
    }

    private static BigDecimal or(@Nullable BigDecimal min) {
        return min == null ? OPEN : min;
    }

    // one unit of the last printed decimal is how the letters write "next": 50 and 51, 8.16 and 8.17
    private static boolean leavesGap(BigDecimal upTo, BigDecimal next) {
        var step = BigDecimal.ONE.movePointLeft(Math.max(upTo.scale(), next.scale()));
        return next.subtract(upTo).compareTo(step) > 0;
    }

    /** A level must follow from however many elements are there. */
    static void elements(Indicator one, Section from) {
        for (int n = 1; n <= one.elements().size(); n++)
            if (one.levelOf(n) == 0) from.fault("elements", n + " unsur tidak termasuk dalam tingkat mana pun");
    }
}
