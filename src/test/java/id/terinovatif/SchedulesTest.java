package id.terinovatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.terinovatif.world.RealServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** What runs by the clock runs at night, when nobody sees it fail. */
@RealServer
class SchedulesTest {
    private final List<ScheduledTaskHolder> holders;

    SchedulesTest(List<ScheduledTaskHolder> holders) {
        this.holders = holders;
    }

    @Test
    void everything_that_runs_by_the_clock_runs() {
        var tasks = holders.stream()
                .flatMap(holder -> holder.getScheduledTasks().stream())
                .map(ScheduledTask::getTask)
                .toList();
        assertThat(tasks).hasSizeGreaterThan(7);
        for (var task : tasks)
            assertThatCode(() -> task.getRunnable().run()).as(task.toString()).doesNotThrowAnyException();
    }
}
