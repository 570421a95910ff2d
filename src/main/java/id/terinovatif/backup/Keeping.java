package id.terinovatif.backup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which copies stay: every one of the last two days, and the newest of each of 7 days, 4 weeks and 12 months. Days, weeks and months
 * without a copy are not counted, so a pause loses nothing.
 */
final class Keeping {
    private static final Duration FRESH = Duration.ofDays(2);
    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MONTHS = 12;

    private Keeping() {}

    static Set<Instant> kept(Collection<Instant> copies, Instant now) {
        var newestFirst = new TreeSet<>(copies).descendingSet().stream().toList();
        var kept = new HashSet<Instant>();
        newestFirst.stream().limit(1).forEach(kept::add);
        newestFirst.stream().filter(at -> at.isAfter(now.minus(FRESH))).forEach(kept::add);
        newestOfEach(newestFirst, DAYS, LocalDate::toString, kept);
        newestOfEach(
                newestFirst,
                WEEKS,
                day -> day.get(IsoFields.WEEK_BASED_YEAR) + "/" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                kept);
        newestOfEach(newestFirst, MONTHS, day -> day.getYear() + "/" + day.getMonthValue(), kept);
        return kept;
    }

    private static void newestOfEach(
            List<Instant> newestFirst, int most, Function<LocalDate, String> period, Set<Instant> kept) {
        var seen = new HashSet<String>();
        for (var at : newestFirst) {
            if (!seen.add(period.apply(LocalDate.ofInstant(at, ZoneOffset.UTC)))) continue;
            kept.add(at);
            if (seen.size() == most) return;
        }
    }
}
