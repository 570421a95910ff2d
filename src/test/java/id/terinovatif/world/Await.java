package id.terinovatif.world;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what another thread or process does, and no longer than is reasonable. */
public final class Await {
    /** Long enough for a machine that builds something else at the same time; only a failure waits so long. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Await() {}

    public static void until(String what, BooleanSupplier condition) {
        until(what, PATIENCE, condition);
    }

    public static void until(String what, Duration most, BooleanSupplier condition) {
        var end = Instant.now().plus(most);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) throw new AssertionError("not within " + most + ": " + what);
            LockSupport.parkNanos(50_000_000);
        }
    }
}
