package id.terinovatif.bench.faults;

import java.nio.file.Path;
import java.time.Duration;

/** Kills the programme, its database or both, under writers and uploads; counts what was acknowledged and is gone. */
public final class Faults {
    private Faults() {}

    /** Arguments: minutes, writers, nodes (1 or 2). */
    public static void main(String[] arguments) throws Exception {
        int minutes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        var folder = Path.of("target/bench/faults/" + System.currentTimeMillis()).toAbsolutePath();
        if (arguments.length > 2 && arguments[2].equals("2")) NodeFaults.run(folder, minutes, count);
        else Kills.run(folder, Duration.ofMinutes(minutes), count);
    }
}
