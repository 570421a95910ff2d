package id.terinovatif.shared;

import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.Trigger;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import org.springframework.scheduling.support.SimpleTriggerContext;

/**
 * Goes on after a clock that was ahead has been put back. Spring counts from the time that a task was last due, so an hour's work would
 * wait for days until the wrong time came round again.
 */
final class SteadyScheduler extends SimpleAsyncTaskScheduler {
    @Override
    public @Nullable ScheduledFuture<?> schedule(Runnable task, Trigger trigger) {
        return super.schedule(task, steady(trigger));
    }

    /** As if it began now, where it was last due further ahead than clocks differ. */
    static Trigger steady(Trigger trigger) {
        return context -> {
            var due = context.lastScheduledExecution();
            var latest = context.getClock().instant().plus(ClockSkew.MOST);
            var ahead = due != null && due.isAfter(latest);
            return trigger.nextExecution(ahead ? new SimpleTriggerContext(context.getClock()) : context);
        };
    }
}
