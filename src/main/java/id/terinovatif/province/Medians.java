package id.terinovatif.province;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The middle of the province: half of the regions that have a figure lie below it. Null where none has one. */
public record Medians(
        @Nullable BigDecimal claimed,
        @Nullable BigDecimal sound,
        @Nullable BigDecimal verified,
        @Nullable Double share) {

    static Medians of(Collection<Line> lines) {
        return new Medians(
                middle(lines, Line::claimed), middle(lines, Line::sound), middle(lines, Line::verified), share(lines));
    }

    private static @Nullable Double share(Collection<Line> lines) {
        var middle = middle(lines, line -> {
            var share = line.counted().share();
            return share == null ? null : BigDecimal.valueOf(share);
        });
        return middle == null ? null : middle.doubleValue();
    }

    private static @Nullable BigDecimal middle(Collection<Line> lines, Function<Line, @Nullable BigDecimal> figure) {
        List<BigDecimal> known = lines.stream()
                .map(figure)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .sorted()
                .toList();
        if (known.isEmpty()) return null;
        int half = known.size() / 2;
        if (known.size() % 2 == 1) return known.get(half);
        return known.get(half - 1).add(known.get(half)).divide(BigDecimal.TWO, MathContext.DECIMAL64);
    }
}
