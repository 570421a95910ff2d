package id.terinovatif.index.history;

import id.terinovatif.index.history.IndexDays.Day;
import id.terinovatif.scoring.Footing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was proved from week to week, and what would be needed.
 *
 * @param weeks the last ones of which both ends are known, the oldest first
 * @param needed a week, so that all that is in reach is proved by the deadline; null without a deadline ahead
 */
public record Pace(List<Week> weeks, @Nullable BigDecimal needed) {
    private static final int WEEKS = 4;

    /** A week and how many points of the index were proved in it; fewer than none where proofs were lost. */
    public record Week(LocalDate until, BigDecimal gained) {}

    /** How far back days are asked for. */
    public static LocalDate from(LocalDate today) {
        return today.minusWeeks(WEEKS + 1L);
    }

    /** Of the days noted, and of today. */
    public static Pace of(List<Day> days, Footing now, LocalDate today, @Nullable LocalDate until) {
        var weeks = new ArrayList<Week>();
        for (int back = WEEKS - 1; back >= 0; back--) {
            var end = today.minusWeeks(back);
            var at = back == 0 ? Optional.of(now.sure()) : at(days, end);
            var before = at(days, end.minusWeeks(1));
            if (at.isPresent() && before.isPresent())
                weeks.add(new Week(end, at.get().subtract(before.get())));
        }
        return new Pace(weeks, needed(now, today, until));
    }

    /** What was proved on a day: as noted then, or on the last day before it in the same week. */
    private static Optional<BigDecimal> at(List<Day> days, LocalDate day) {
        return days.stream()
                .filter(one -> !one.day().isAfter(day) && one.day().isAfter(day.minusWeeks(1)))
                .reduce((one, later) -> later)
                .map(Day::sound);
    }

    private static @Nullable BigDecimal needed(Footing now, LocalDate today, @Nullable LocalDate until) {
        if (until == null || !until.isAfter(today)) return null;
        var days = ChronoUnit.DAYS.between(today, until);
        return now.atRisk().multiply(BigDecimal.valueOf(7)).divide(BigDecimal.valueOf(days), 2, RoundingMode.HALF_UP);
    }
}
