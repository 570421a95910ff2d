package id.terinovatif.backup;

import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.support.ServletRequestHandledEvent;

/** Lets those who work go first: while pages are asked for, a copy rests a multiple of the time that it works. */
@Component
class Pace {
    /** Of a programme of its own, beside which nobody is known to work. */
    static final Pace WITHOUT_REST = new Pace();

    private static final long PIECE = TimeUnit.MILLISECONDS.toNanos(2);
    private static final long STILL = TimeUnit.SECONDS.toNanos(3);
    private static final int RESTS = 9;

    private volatile long asked = System.nanoTime() - STILL; // nobody yet

    @EventListener
    void served(ServletRequestHandledEvent page) {
        asked = System.nanoTime();
    }

    /**
     * Rests when it is time to.
     *
     * @param since when this work began or went on, in nanoseconds of the system's clock
     * @return from when on it goes on
     */
    long rest(long since) {
        long now = System.nanoTime();
        if (now - since < PIECE) return since;
        try {
            TimeUnit.NANOSECONDS.sleep(due(since, now));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt(); // the work ends as it would without a rest
        }
        return System.nanoTime();
    }

    /** How long to rest after work of so long, in nanoseconds. */
    long due(long since, long now) {
        return now - asked < STILL ? RESTS * (now - since) : 0;
    }
}
