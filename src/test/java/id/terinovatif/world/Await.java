package id.terinovatif.world;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what another thread or process does, and no longer than is reasonable. */
public final class Await {
    private Await() {}

    public static void until(String what, Duration most, BooleanSupplier condition) {
        var end = Instant.now().plus(most);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) throw new AssertionError("not within " + most + ": " + what);
            LockSupport.parkNanos(50_000_000);
        }
    }
}
