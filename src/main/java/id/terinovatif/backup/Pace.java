package id.terinovatif.backup;

import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.support.ServletRequestHandledEvent;

/**
 * Lets those who work go first. A copy runs on a thread of the system, since one of the few that carry pages would be lost to them for
 * seconds, and while pages are asked for it rests a multiple of the time that it works. Who waits at a command line does not rest.
 */
@Component
final class Pace {
    private static final ScopedValue<Work> NOW = ScopedValue.newInstance();
    private static final long PIECE = TimeUnit.MILLISECONDS.toNanos(2);
    private static final long STILL = TimeUnit.SECONDS.toNanos(3);
    private static final int RESTS = 8;

    private volatile long asked = System.nanoTime() - STILL; // nobody yet

    @EventListener
    void served(ServletRequestHandledEvent page) {
        asked = System.nanoTime();
    }

    /** Begins what somebody asked for, and does not wait for it. */
    Thread start(Runnable work) {
        return start(work, true);
    }

    private Thread start(Runnable work, boolean awaited) {
        return Thread.ofPlatform()
                .daemon()
                .name("cadangan")
                .start(() -> ScopedValue.where(NOW, new Work(awaited)).run(work));
    }

    /** Does what the clock asked for, and waits for its end. */
    void run(Runnable work) {
        var thread = start(work, false);
        try {
            thread.join();
        } catch (InterruptedException stopping) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }

    /** After a piece of the work; nothing where it was begun otherwise. */
    static void rest() {
        if (NOW.isBound()) NOW.get().rest();
    }

    /** Whether people ask for pages beside this work, and nobody asked for it: then it may take minutes longer. */
    static boolean beside() {
        return NOW.isBound() && NOW.get().beside();
    }

    /** How long to rest after work of so long, in nanoseconds. */
    long due(long worked, long now) {
        return now - asked < STILL ? RESTS * worked : 0;
    }

    private final class Work {
        private final boolean awaited;
        private long since = System.nanoTime();

        Work(boolean awaited) {
            this.awaited = awaited;
        }

        boolean beside() {
            return !awaited && due(1, System.nanoTime()) > 0;
        }

        void rest() {
            long now = System.nanoTime();
            if (now - since < PIECE) return;
            try {
                TimeUnit.NANOSECONDS.sleep(due(now - since, now));
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt(); // the work ends as it would without a rest
            }
            since = System.nanoTime();
        }
    }
}
