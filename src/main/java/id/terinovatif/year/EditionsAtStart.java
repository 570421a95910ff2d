package id.terinovatif.year;

import id.terinovatif.instrument.Instruments;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Before anybody is served: takes in what lies in the folder {@code instruments}, and learns what the database knows. */
@Component
class EditionsAtStart implements SmartLifecycle {
    private final Editions editions;
    private final Instruments instruments;
    private final EditionFolder folder;
    private volatile boolean running;

    EditionsAtStart(Editions editions, Instruments instruments, EditionFolder folder) {
        this.editions = editions;
        this.instruments = instruments;
        this.folder = folder;
    }

    @Override
    public void start() {
        folder.clear();
        editions.takeFrom(instruments.added());
        editions.refresh();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
