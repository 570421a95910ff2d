package id.terinovatif.shared.jobs;

import static java.util.stream.Collectors.partitioningBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Two workers, as long as the programme runs: one for slow work, one for all other. */
@Component
class JobWorkers implements SmartLifecycle {
    private final List<JobWorker> workers;
    private final List<Thread> threads = new ArrayList<>();

    JobWorkers(Jobs jobs, List<JobKind> kinds) {
        this.workers = kinds.stream().collect(partitioningBy(JobKind::slow)).values().stream()
                .map(some -> new JobWorker(jobs, some))
                .toList();
    }

    @Override
    public synchronized void start() {
        for (var worker : workers)
            threads.add(Thread.ofPlatform().daemon().name("jobs").start(worker));
    }

    @Override
    public synchronized void stop() {
        threads.forEach(Thread::interrupt);
        try {
            for (var thread : threads) thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.clear();
    }

    @Override
    public synchronized boolean isRunning() {
        return !threads.isEmpty();
    }

    /** Whether every worker is at work. */
    synchronized boolean alive() {
        return isRunning() && threads.stream().allMatch(Thread::isAlive);
    }
}
