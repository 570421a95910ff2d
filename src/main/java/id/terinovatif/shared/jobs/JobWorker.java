package id.terinovatif.shared.jobs;

import static java.util.stream.Collectors.toMap;

import id.terinovatif.shared.Trace;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does the jobs of some kinds one after the other, whatever a job does to it, until it is interrupted. */
final class JobWorker implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(JobWorker.class);
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration IDLE = Duration.ofMillis(500);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int LONGEST_PAUSE = 60;

    private final Jobs jobs;
    private final Map<String, JobKind> kinds;
    private long reminded;

    JobWorker(Jobs jobs, Collection<JobKind> kinds) {
        this.jobs = jobs;
        this.kinds = kinds.stream().collect(toMap(JobKind::name, Function.identity()));
    }

    @Override
    public void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                remind();
                var job = jobs.claim(kinds.keySet(), LEASE);
                if (job.isPresent()) attempt(job.get());
                else Thread.sleep(IDLE);
            } catch (InterruptedException stopping) {
                return;
            } catch (Exception
                    | Error away) { // the table is out of reach, or memory is: neither may end the only worker
                if (Thread.currentThread().isInterrupted() || !pause()) return;
                LOG.warn("jobs wait: {}", Trace.inShort(away));
            }
        }
    }

    private void remind() {
        if (reminded != 0 && System.nanoTime() - reminded < HOUR.toNanos()) return;
        for (var kind : kinds.values()) kind.remind();
        reminded = System.nanoTime();
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
        } catch (Exception | Error failed) { // an Error too costs the job and not the worker
            LOG.warn("job {} {} failed: {}", job.kind(), job.subject(), Trace.inShort(failed));
            if (job.attempts() > kind.mostAttempts()) jobs.setAside(job, String.valueOf(failed));
            else
                jobs.later(
                        job, Duration.ofSeconds(Math.min(LONGEST_PAUSE, 5L * job.attempts())), String.valueOf(failed));
        }
    }

    private static void giveUp(Job job, JobKind kind) {
        LOG.warn("job {} {} is given up after {} attempts", job.kind(), job.subject(), job.attempts() - 1);
        kind.giveUp(job);
    }
}
