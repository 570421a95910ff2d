package id.terinovatif.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Three working days are over at the end of the third; Saturday and Sunday are none. */
class ClockworkTest {
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");

    @Test
    void friday_evening_is_due_at_the_end_of_wednesday() {
        var friday = Instant.parse("2026-11-27T12:00:00Z");
        assertThat(Clockwork.firstWordDue(friday, WITA)).isEqualTo(Instant.parse("2026-12-02T16:00:00Z"));
    }

    @Test
    void monday_is_due_at_the_end_of_thursday() {
        var monday = Instant.parse("2026-11-23T00:00:00Z");
        assertThat(Clockwork.firstWordDue(monday, WITA)).isEqualTo(Instant.parse("2026-11-26T16:00:00Z"));
    }

    @Test
    void a_code_is_found_again_however_it_is_typed() {
        var code = Code.random();
        assertThat(Code.typed(" " + code.spoken().toLowerCase(java.util.Locale.ROOT) + " "))
                .isEqualTo(code);
    }
}
