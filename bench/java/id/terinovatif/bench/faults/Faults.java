package id.terinovatif.bench.faults;

import id.terinovatif.world.Drafts;
import id.terinovatif.world.Programme;
import id.terinovatif.world.SetUp;
import id.terinovatif.world.Visitor;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.regex.Pattern;

/** Kills the programme, its database, or asks it to stop, under writers and uploads; counts what was acknowledged and is gone. */
public final class Faults {
    private static final String PASSWORD = "kata sandi yang panjang";
    private static final int UPLOADERS = 10;

    private Faults() {}

    /** Arguments: minutes, writers. */
    public static void main(String[] arguments) throws Exception {
        int minutes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        var data = Path.of("target/bench/faults/" + System.currentTimeMillis()).toAbsolutePath();
        try (var programme = Programme.start(data, Map.of("TERINOVATIF_API_PER_MINUTE", "0"))) {
            var writers = writers(programme, count);
            System.out.println(count + " writers, " + UPLOADERS + " of them bring files");
            SlowClients.run(programme.address(), signedIn(programme));
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
            } finally {
                working.writeLock().unlock();
            }
        }
        pool.shutdownNow();
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

    private static List<Writer> writers(Programme programme, int count) {
        SetUp.done(programme, PASSWORD);
        var admin = programme.visitor();
        admin.signIn("ani@daerah.go.id", PASSWORD);
        var agency = first("<option value=\"(\\d+)\"", admin.get("/kelola/akun").body());
        admin.post(
                "/kelola/akun/undangan",
                Map.of("nama", "Rina", "email", "rina@daerah.go.id", "peran", "OPERATOR", "perangkat", agency));
        var link = first("(/undangan/[\\w-]+)", admin.get("/kelola/akun").body());
        var rina = programme.visitor();
        rina.get(link);
        rina.post(link, Map.of("sandi", PASSWORD, "ulang", PASSWORD));
        var writers = new ArrayList<Writer>();
        for (int i = 0; i < count; i++) {
            var visitor = signedIn(programme);
            writers.add(new Writer(visitor, Drafts.begin(visitor, "INOVASI " + i)));
        }
        return writers;
    }

    private static Visitor signedIn(Programme programme) {
        var visitor = programme.visitor();
        visitor.signIn("rina@daerah.go.id", PASSWORD);
        return visitor;
    }

    private static String first(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) throw new IllegalStateException(pattern);
        return found.group(1);
    }
}
