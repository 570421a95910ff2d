package id.terinovatif.watch;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.backup.CopiesSeen.Last;
import id.terinovatif.shared.jobs.Jobs;
import id.terinovatif.shared.mail.Outbox;
import id.terinovatif.watch.Condition.State;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From when on a part needs a look, and when it is bad. */
class ConditionWordsTest {
    private static final Instant NOW = Instant.parse("2026-11-27T03:00:00Z");

    @ParameterizedTest
    @CsvSource({"500000000, 900000000, BAD", "2000000000, 900000000000, LOOK", "200000000000, 900000000000, FINE"})
    void a_disk_that_fills_is_seen_before_it_is_full(long free, long total, State state) {
        assertThat(Disk.of(free, total).state()).isEqualTo(state);
        assertThat(Disk.of(free, total).remedy().isEmpty()).isEqualTo(state == State.FINE);
    }

    @Test
    void a_folder_that_is_gone_is_bad() {
        assertThat(Disk.of(Path.of("target/tidak-ada")).state()).isEqualTo(State.BAD);
        assertThat(Files.exists(Path.of("target/tidak-ada"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, true, FINE", "3, 1, true, LOOK", "3, 0, false, BAD"})
    void work_that_was_set_aside_needs_a_look_and_work_that_stands_still_is_bad(
            long waiting, long aside, boolean working, State state) {
        assertThat(Queues.jobs(new Jobs.Waiting(waiting, 60, aside), working).state())
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"false, 0, 0, OFF", "true, 0, 0, FINE", "true, 90, 0, FINE", "true, 90, 1, LOOK", "true, 1900, 1, BAD"})
    void mail_that_the_server_refuses_needs_a_look_and_soon_more(boolean on, long seconds, long tried, State state) {
        assertThat(Queues.mail(on, new Outbox.Waiting(2, seconds, tried)).state())
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "false, , false, false, true, LOOK",
        "true, , true, false, true, LOOK",
        "true, 1, false, false, false, FINE",
        "true, 1, false, false, true, LOOK",
        "true, 1, false, true, false, BAD",
        "true, 3, true, false, false, BAD"
    })
    void a_copy_that_is_old_or_failed_is_bad_and_an_unproved_one_needs_a_look(
            boolean on, Integer days, boolean late, boolean failed, boolean unproved, State state) {
        var copied = days == null ? null : NOW.minus(Duration.ofDays(days));
        assertThat(Backups.of(new Last(on, copied, late, failed, unproved), NOW).state())
                .isEqualTo(state);
    }
}
