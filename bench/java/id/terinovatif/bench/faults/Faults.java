package id.terinovatif.bench.faults;

import id.terinovatif.world.Programme;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Kills the programme, its database, or asks it to stop, under writers and uploads; counts what was acknowledged and is gone. */
public final class Faults {
    private static final int UPLOADERS = 10;

    private Faults() {}

    /** Arguments: minutes, writers, nodes (1 or 2). */
    public static void main(String[] arguments) throws Exception {
        int minutes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        var folder = Path.of("target/bench/faults/" + System.currentTimeMillis()).toAbsolutePath();
        if (arguments.length > 2 && arguments[2].equals("2")) NodeFaults.run(folder, minutes, count);
        else alone(folder, minutes, count);
    }

    private static void alone(Path data, int minutes, int count) throws Exception {
        try (var programme = Programme.start(data, Map.of("TERINOVATIF_API_PER_MINUTE", "0"));
                var crowd = new Crowd(List.of(Office.open(programme)), count)) {
            System.out.println(count + " writers, " + UPLOADERS + " of them bring files");
            crowd.work(UPLOADERS);
            run(programme, crowd, Instant.now().plus(Duration.ofMinutes(minutes)));
        }
    }

    private static void run(Programme programme, Crowd crowd, Instant end) throws InterruptedException {
        int[] faults = new int[3];
        long longest = 0;
        for (int n = 0; Instant.now().isBefore(end); n++) {
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(2000, 6000));
            long from = System.nanoTime();
            strike(programme, n % 3);
            faults[n % 3]++;
            longest = Math.max(longest, (System.nanoTime() - from) / 1_000_000);
            crowd.look(0);
            // a run that is cut off has said how far it came
            if (n % 20 == 19) said(faults, crowd, longest);
        }
        crowd.lookAtAll(0);
        said(faults, crowd, longest);
    }

    private static void said(int[] faults, Crowd crowd, long longest) {
        System.out.println("programme killed " + faults[0] + ", database killed " + faults[1] + ", asked to stop " + faults[2]
                + ", longest until ready again " + longest + " ms");
        System.out.println(crowd.words());
    }

    private static void strike(Programme programme, int how) {
        if (how == 1) {
            programme.killDatabase();
            programme.awaitUntil(Duration.ofMinutes(2), () -> opens(programme));
            return;
        }
        if (how == 2) programme.stop();
        programme.killAndStart();
    }

    private static boolean opens(Programme programme) {
        try {
            return programme.visitor().get("/masuk").statusCode() == 200
                    && programme.visitor().get("/actuator/health/readiness").statusCode() == 200;
        } catch (UncheckedIOException down) {
            return false;
        }
    }
}
