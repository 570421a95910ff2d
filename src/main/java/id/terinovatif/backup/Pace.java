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
    private static final int RESTS = 3;

    private volatile long asked = System.nanoTime() - STILL; // nobody yet

    @EventListener
    void served(ServletRequestHandledEvent page) {
        asked = System.nanoTime();
    }

    /** Begins the work and does not wait for it. */
    Thread start(Runnable work) {
        return Thread.ofPlatform()
                .daemon()
                .name("cadangan")
                .start(() -> ScopedValue.where(NOW, new Work()).run(work));
    }

    /** Does the work and waits for its end. */
    void run(Runnable work) {
        var thread = start(work);
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

    /** Whether this work is beside people who ask for pages, and nobody waits for its end. */
    static boolean beside() {
        return NOW.isBound() && NOW.get().beside();
    }

    /** How long to rest after work of so long, in nanoseconds. */
    long due(long worked, long now) {
        return now - asked < STILL ? RESTS * worked : 0;
    }

    private final class Work {
        private long since = System.nanoTime();

        boolean beside() {
            return due(1, System.nanoTime()) > 0;
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
