package id.terinovatif.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.terinovatif.instrument.Instruments;
import id.terinovatif.scoring.Forecast.Group;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where the index may end, from how verdicts have gone. */
class ForecastTest {
    /** Twenty innovations of 50 points: 1,000 points over 20, of 250: 20.00; the count gives nothing without the affairs. */
    private static final Scorecard CARD = new Scoring(Instruments.load(null).of(2026))
            .scorecard(new Entries(
                    Map.of(),
                    BigDecimal.ZERO,
                    IntStream.range(0, 20)
                            .mapToObj(i -> Reported.worth("Inovasi " + i, null, BigDecimal.valueOf(50)))
                            .toList()));

    private static Group claims(int count, int verdicts, int kept) {
        return Group.of(Collections.nCopies(count, BigDecimal.TEN), verdicts, kept);
    }

    @Test
    void an_office_that_kept_half_keeps_half_of_what_waits() {
        // 50 claims of 10 points, half lost: 250 of 20 × 250 points are 5.00 of the index
        assertThat(Forecast.of(CARD, List.of(claims(50, 400, 200))).middle()).isEqualByComparingTo("15.00");
    }

    @Test
    void more_verdicts_of_the_same_kind_narrow_the_range() {
        var few = Forecast.of(CARD, List.of(claims(50, 30, 15)));
        var many = Forecast.of(CARD, List.of(claims(50, 3000, 1500)));
        assertThat(few.middle()).isEqualByComparingTo(many.middle());
        assertThat(few.high().subtract(few.low())).isGreaterThan(many.high().subtract(many.low()));
    }

    @Test
    void it_never_promises_more_than_is_claimed_nor_takes_more_than_waits() {
        var kept = Forecast.of(CARD, List.of(claims(50, 40, 40)));
        assertThat(kept.high()).isEqualByComparingTo(CARD.index());
        var lost = Forecast.of(CARD, List.of(claims(50, 40, 0)));
        assertThat(lost.low()).isEqualByComparingTo("10.00");
    }

    @Test
    void an_indicator_without_history_takes_the_rate_of_the_office() {
        var group = List.of(claims(50, 300, 150), claims(50, 0, 0));
        assertThat(Forecast.of(CARD, group).middle()).isEqualByComparingTo("10.00");
    }

    @Test
    void with_nothing_waiting_the_index_stands() {
        var done = Forecast.of(CARD, List.of(claims(0, 100, 50)));
        assertThat(List.of(done.low(), done.middle(), done.high()))
                .allSatisfy(index -> assertThat(index).isEqualByComparingTo(CARD.index()));
    }

    @Test
    void too_few_verdicts_give_no_range() {
        assertThatThrownBy(() -> Forecast.of(CARD, List.of(claims(50, 29, 20))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
