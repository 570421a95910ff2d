package id.terinovatif.evidence.checks;

import id.terinovatif.evidence.checks.letter.Facts;
import id.terinovatif.evidence.checks.letter.Stated;
import id.terinovatif.instrument.Indicator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an indicator's levels count, and how a document shows it. */
enum Counted {
    PEOPLE,
    AGENCIES,
    ACTORS,
    ONCE,
    DAYS,
    MONTHS,
    PERCENT;

    static Counted named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The number, in the unit of the edition's bounds; null when the document does not show it. */
    @Nullable
    BigDecimal of(Facts facts) {
        return switch (this) {
            case PEOPLE -> facts.people() == null ? null : BigDecimal.valueOf(facts.people());
            case AGENCIES -> some(facts.agencies().size());
            case ACTORS -> some(facts.actors().size());
            case ONCE -> BigDecimal.ONE;
            case DAYS -> up(time(facts), Stated.Duration::days);
            case MONTHS -> up(time(facts), Stated.Duration::months);
            case PERCENT -> facts.share() == null ? null : facts.share().percent();
        };
    }

    private static @Nullable BigDecimal some(int count) {
        return count == 0 ? null : BigDecimal.valueOf(count);
    }

    private static @Nullable BigDecimal up(
            Stated.@Nullable Duration time, java.util.function.Function<Stated.Duration, BigDecimal> unit) {
        return time == null ? null : unit.apply(time).setScale(0, RoundingMode.CEILING);
    }

    /** The whole time as the document says it, or its only time; several without a sum are unknown. */
    static Stated.@Nullable Duration time(Facts facts) {
        List<Stated.Duration> whole =
                facts.durations().stream().filter(Stated.Duration::whole).toList();
        if (!whole.isEmpty())
            return whole.stream()
                    .max(Comparator.comparing(Stated.Duration::days))
                    .orElseThrow();
        return facts.durations().size() == 1 ? facts.durations().getFirst() : null;
    }

    /** As said in a sentence: "14 nama". */
    String words(BigDecimal number) {
        var text = number.stripTrailingZeros().toPlainString().replace('.', ',');
        return switch (this) {
            case PEOPLE -> text + " nama";
            case AGENCIES -> text + " perangkat daerah";
            case ACTORS -> text + " unsur aktor";
            case ONCE -> text + " pelaksanaan";
            case DAYS -> text + " hari";
            case MONTHS -> text + " bulan";
            case PERCENT -> text + " %";
        };
    }

    /** The highest level whose printed bounds hold the number; null when none does. */
    static @Nullable Integer level(Indicator indicator, BigDecimal number) {
        return indicator.levels().stream()
                .filter(level -> level.band() != null && level.band().holds(number))
                .map(level -> level.ordinal())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
