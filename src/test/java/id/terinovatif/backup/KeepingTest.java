package id.terinovatif.backup;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Seven days, four weeks, twelve months. */
class KeepingTest {
    private static final Instant NOW = Instant.parse("2026-11-27T01:00:00Z");

    @Test
    void of_a_copy_each_night_for_two_years_seven_days_four_weeks_and_twelve_months_stay() {
        var nights = IntStream.range(0, 730)
                .mapToObj(n -> NOW.minus(Duration.ofDays(n)))
                .collect(toSet());
        var kept = Keeping.kept(nights, NOW);
        assertThat(kept).hasSizeBetween(18, 7 + 4 + 12);
        for (int n = 0; n < 7; n++) assertThat(kept).contains(NOW.minus(Duration.ofDays(n)));
        assertThat(kept)
                .contains(
                        Instant.parse("2026-11-22T01:00:00Z"), // Sunday of the week before
                        Instant.parse("2026-11-08T01:00:00Z"),
                        Instant.parse("2026-10-31T01:00:00Z"),
                        Instant.parse("2025-12-31T01:00:00Z"))
                .doesNotContain(Instant.parse("2025-11-30T01:00:00Z"));
    }

    @Test
    void several_of_one_day_stay_for_two_days() {
        var today = Set.of(NOW, NOW.minusSeconds(60), NOW.minusSeconds(120));
        assertThat(Keeping.kept(today, NOW)).isEqualTo(today);
        assertThat(Keeping.kept(today, NOW.plus(Duration.ofDays(3)))).containsExactly(NOW);
    }

    @Test
    void after_a_pause_of_years_the_old_ones_are_still_there() {
        var old = List.of(Instant.parse("2020-01-01T00:00:00Z"), Instant.parse("2021-01-01T00:00:00Z"));
        assertThat(Keeping.kept(old, NOW)).containsAll(old);
    }
}
