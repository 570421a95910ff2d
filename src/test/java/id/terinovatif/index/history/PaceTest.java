package id.terinovatif.index.history;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.index.history.IndexDays.Day;
import id.terinovatif.scoring.Footing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Weeks are compared only where both of their ends were noted. */
class PaceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final Footing NOW =
            new Footing(new BigDecimal("50.70"), new BigDecimal("8.90"), new BigDecimal("3.70"));

    @Test
    void a_week_without_a_note_on_both_ends_is_left_out() {
        var pace = Pace.of(List.of(day(-21, "46.50"), day(-7, "49.00")), NOW, TODAY, TODAY.plusDays(21));
        assertThat(pace.weeks()).containsExactly(new Pace.Week(TODAY, new BigDecimal("1.70")));
        assertThat(Pace.of(
                                List.of(day(-28, "44.00"), day(-22, "46.50"), day(-14, "47.30"), day(-7, "49.00")),
                                NOW,
                                TODAY,
                                null)
                        .weeks())
                .extracting(Pace.Week::gained)
                .containsExactly(
                        new BigDecimal("2.50"), new BigDecimal("0.80"), new BigDecimal("1.70"), new BigDecimal("1.70"));
    }

    @Test
    void what_is_needed_is_what_is_at_risk_over_the_weeks_that_are_left() {
        assertThat(Pace.of(List.of(), NOW, TODAY, TODAY.plusDays(21)).needed()).isEqualByComparingTo("2.97");
        assertThat(Pace.of(List.of(), NOW, TODAY, TODAY).needed()).isNull();
        assertThat(Pace.of(List.of(), NOW, TODAY, null).needed()).isNull();
    }

    private static Day day(int back, String sound) {
        var value = new BigDecimal(sound);
        return new Day(TODAY.plusDays(back), value, value, value, value);
    }
}
