package id.terinovatif.bench.faults;

import id.terinovatif.world.Programme;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Kills the programme, its database, or asks it to stop, under writers and uploads; counts what was acknowledged and is gone. */
public final class Faults {
    private static final int UPLOADERS = 10;

    private Faults() {}

    /** Arguments: minutes, writers. */
    public static void main(String[] arguments) throws Exception {
        int minutes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        var data = Path.of("target/bench/faults/" + System.currentTimeMillis()).toAbsolutePath();
        try (var programme = Programme.start(data, Map.of("TERINOVATIF_API_PER_MINUTE", "0"))) {
            var writers = Office.open(programme).writers(count);
            System.out.println(count + " writers, " + UPLOADERS + " of them bring files");
            run(programme, writers, Instant.now().plus(Duration.ofMinutes(minutes)));
        }
    }

    private static void run(Programme programme, List<Writer> writers, Instant end) throws InterruptedException {
        var working = new ReentrantReadWriteLock();
        var pool = Executors.newVirtualThreadPerTaskExecutor();
        for (int i = 0; i < writers.size(); i++) {
            var writer = writers.get(i);
            var brings = i < UPLOADERS;
            pool.submit(() -> work(writer, brings, working));
        }
        int[] faults = new int[3];
        int lost = 0;
        int lostFiles = 0;
        long longest = 0;
        for (int n = 0; Instant.now().isBefore(end); n++) {
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(2000, 6000));
            long from = System.nanoTime();
            strike(programme, n % 3);
            faults[n % 3]++;
            longest = Math.max(longest, (System.nanoTime() - from) / 1_000_000);
            working.writeLock().lock();
            try {
                for (var writer : writers) {
                    if (!writer.whole()) lost++;
                    if (!writer.fileThere()) lostFiles++;
                }
                // a run that is cut off has said how far it came
                if (n % 20 == 19) said(faults, writers, lost, lostFiles, longest);
            } finally {
                working.writeLock().unlock();
            }
        }
        pool.shutdownNow();
        said(faults, writers, lost, lostFiles, longest);
    }

    private static void said(int[] faults, List<Writer> writers, int lost, int lostFiles, long longest) {
        System.out.println("programme killed " + faults[0] + ", database killed " + faults[1] + ", asked to stop " + faults[2]
                + ", longest until ready again " + longest + " ms");
        System.out.println("saves acknowledged " + writers.stream().mapToInt(Writer::saves).sum() + ", lost " + lost);
        System.out.println("files acknowledged " + writers.stream().mapToInt(Writer::uploads).sum() + ", lost " + lostFiles);
    }

    private static void work(Writer writer, boolean brings, ReentrantReadWriteLock working) {
        try {
            for (int n = 0; !Thread.currentThread().isInterrupted(); n++) {
                working.readLock().lock();
                try {
                    writer.write();
                    if (brings && n % 5 == 0) writer.upload();
                } finally {
                    working.readLock().unlock();
                }
                TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(500, 2000));
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
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
