package id.terinovatif.shared.jobs;

import static java.util.stream.Collectors.toMap;

import id.terinovatif.shared.Trace;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Does the jobs one after the other, as long as the programme runs. */
@Component
class JobWorker implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(JobWorker.class);
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration IDLE = Duration.ofMillis(500);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int LONGEST_PAUSE = 60;

    private final Jobs jobs;
    private final Map<String, JobKind> kinds;
    private volatile @Nullable Thread thread;
    private long reminded;

    JobWorker(Jobs jobs, List<JobKind> kinds) {
        this.jobs = jobs;
        this.kinds = kinds.stream().collect(toMap(JobKind::name, kind -> kind));
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().daemon().name("jobs").start(this::work);
    }

    private void work() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                remind();
                var job = jobs.claim(kinds.keySet(), LEASE);
                if (job.isPresent()) attempt(job.get());
                else Thread.sleep(IDLE);
            } catch (InterruptedException stopping) {
                return;
            } catch (DataAccessException away) {
                if (Thread.currentThread().isInterrupted() || !pause()) return;
                LOG.warn("jobs wait for the database: {}", Trace.inShort(away));
            }
        }
    }

    private void remind() {
        if (reminded != 0 && System.nanoTime() - reminded < HOUR.toNanos()) return;
        reminded = System.nanoTime();
        kinds.values().forEach(JobKind::remind);
    }

    private static boolean pause() {
        try {
            Thread.sleep(Duration.ofSeconds(5));
            return true;
        } catch (InterruptedException stopping) {
            return false;
        }
    }

    private void attempt(Job job) throws InterruptedException {
        var kind = Objects.requireNonNull(kinds.get(job.kind()));
        try {
            if (job.attempts() > kind.mostAttempts()) giveUp(job, kind);
            else kind.run(job);
            jobs.done(job);
        } catch (InterruptedException stopping) {
            jobs.release(job);
            throw stopping;
        } catch (Exception failed) {
            LOG.warn("job {} {} failed: {}", job.kind(), job.subject(), Trace.inShort(failed));
            jobs.later(job, Duration.ofSeconds(Math.min(LONGEST_PAUSE, 5L * job.attempts())), String.valueOf(failed));
        }
    }

    private static void giveUp(Job job, JobKind kind) {
        LOG.warn("job {} {} is given up after {} attempts", job.kind(), job.subject(), job.attempts() - 1);
        kind.giveUp(job);
    }

    @Override
    public void stop() {
        var running = thread;
        if (running == null) return;
        thread = null;
        running.interrupt();
        try {
            running.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
