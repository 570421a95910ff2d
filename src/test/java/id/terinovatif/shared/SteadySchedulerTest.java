package id.terinovatif.shared;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.world.RealServer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.support.CronTrigger;
import org.springframework.scheduling.support.SimpleTriggerContext;

/** What is due every hour stays due every hour, whatever happened to the clock. */
@RealServer
class SteadySchedulerTest {
    private static final Instant NOW = Instant.parse("2026-11-28T08:20:00Z");
    private static final Instant NEXT = Instant.parse("2026-11-28T09:15:00Z");

    private final TaskScheduler used;
    private final AsyncTaskExecutor pages;

    SteadySchedulerTest(TaskScheduler used, @Qualifier("applicationTaskExecutor") AsyncTaskExecutor pages) {
        this.used = used;
        this.pages = pages;
    }

    @Test
    void it_does_the_work_of_the_product_and_not_that_of_pages() {
        assertThat(used).isInstanceOf(SteadyScheduler.class);
        assertThat(pages).isNotSameAs(used);
    }

    @Test
    void a_task_that_was_last_due_under_a_clock_two_days_ahead_is_due_within_the_hour() {
        var ahead = NOW.plus(Duration.ofDays(2));
        assertThat(next(ahead, NOW)).isEqualTo(NEXT);
    }

    @Test
    void one_that_ran_a_moment_too_early_does_not_run_twice() {
        assertThat(next(NEXT, NEXT.minusMillis(20))).isEqualTo(NEXT.plus(Duration.ofHours(1)));
    }

    @Test
    void otherwise_it_follows_its_last_end() {
        assertThat(next(NOW.minusSeconds(300), NOW.minusSeconds(200))).isEqualTo(NEXT);
    }

    /** When a task is due that was due then, and ended at that time by the clock that is right. */
    private static @Nullable Instant next(Instant due, Instant ended) {
        var context = new SimpleTriggerContext(Clock.fixed(ended, ZoneOffset.UTC));
        context.update(due, ended, ended);
        return SteadyScheduler.steady(new CronTrigger("0 15 * * * *", ZoneOffset.UTC))
                .nextExecution(context);
    }
}
