package id.terinovatif.backup;

import java.util.concurrent.TimeUnit;

/**
 * A copy beside people who work: on a thread of the system, since one of the few that carry pages would be lost to them for seconds,
 * and resting after each piece three times as long as the piece took. Who waits at a command line does not rest.
 */
final class Unhurried {
    private static final ScopedValue<Unhurried> NOW = ScopedValue.newInstance();
    private static final int RESTS = 3;
    private static final long PIECE = TimeUnit.MILLISECONDS.toNanos(5);
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(2);

    private long since = System.nanoTime();

    private Unhurried() {}

    /** Begins the work and does not wait for it. */
    static Thread start(Runnable work) {
        return Thread.ofPlatform()
                .daemon()
                .name("cadangan")
                .start(() -> ScopedValue.where(NOW, new Unhurried()).run(work));
    }

    /** Does the work and waits for its end. */
    static void run(Runnable work) {
        var thread = start(work);
        try {
            thread.join();
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }

    /** After a piece; nothing where nobody asked for rests. */
    static void rest() {
        if (NOW.isBound()) NOW.get().after();
    }

    private void after() {
        long worked = System.nanoTime() - since;
        if (worked < PIECE) return;
        try {
            TimeUnit.NANOSECONDS.sleep(Math.min(LONGEST, worked * RESTS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        since = System.nanoTime();
    }
}
