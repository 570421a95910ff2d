package id.terinovatif.shared.jobs;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** How long the oldest job has been waiting; down when nobody works or it has waited for a quarter of an hour. */
@Component("jobs")
class JobsHealth extends AbstractHealthIndicator {
    private static final long TOO_LONG = 15 * 60;

    private final Jobs jobs;
    private final JobWorkers workers;

    JobsHealth(Jobs jobs, JobWorkers workers) {
        super("the job table cannot be read");
        this.jobs = jobs;
        this.workers = workers;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var waiting = jobs.waiting();
        health.status(workers.alive() && waiting.seconds() < TOO_LONG ? "UP" : "DOWN")
                .withDetail("waiting", waiting.jobs())
                .withDetail("oldestSeconds", waiting.seconds())
                .withDetail("setAside", waiting.aside());
    }
}
