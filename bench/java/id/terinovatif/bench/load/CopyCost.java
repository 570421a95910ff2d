package id.terinovatif.bench.load;

import id.terinovatif.world.Programme;
import id.terinovatif.world.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

/**
 * What a copy costs those who work meanwhile: readers and writers open pages with pauses, in turn beside a copy that the
 * programme makes of itself and without one, so that what else the machine does weighs on both alike.
 */
public final class CopyCost {
    private static final int PEOPLE = 8;
    private static final int PAUSE_MILLIS = 200;
    private static final int QUIET_SECONDS = 12;
    private static final int LOOK_MILLIS = 100;
    private static final int WITHOUT_PAUSE = 1;
    private static final int WARM_UP = 6;
    private static final int FIRST = 2; // copies that warm as well
    private static final Pattern INNOVATION = Pattern.compile("href=\"(/inovasi/\\d+)\"");

    private final Programme programme;
    private final Path copies;

    private CopyCost(Programme programme, Path copies) {
        this.programme = programme;
        this.copies = copies;
    }

    /** Arguments: a filled data folder, which may be thrown away; how many copies. */
    public static void main(String[] arguments) throws Exception {
        var data = Path.of(arguments[0]).toAbsolutePath();
        var copies = Files.createTempDirectory(data.getParent(), "salinan");
        var key = Files.writeString(copies.resolveSibling("kunci-cadangan"), "kunci untuk tolok ukur saja");
        try (var programme = Programme.start(
                data, Map.of("TERINOVATIF_BACKUP_KEY", key.toString(), "TERINOVATIF_BACKUP_FOLDER", copies.toString()))) {
            new CopyCost(programme, copies).run(Integer.parseInt(arguments[1]));
        }
    }

    private void run(int rounds) throws Exception {
        var people = new ArrayList<Visitor>();
        for (int i = 0; i < PEOPLE; i++) people.add(signedIn("operator"));
        var admin = signedIn("admin");
        var paths = INNOVATION.matcher(people.getFirst().get("/inovasi").body()).results().map(found -> found.group(1)).distinct().toList();
        for (int i = 0; i < WARM_UP; i++) work(people, paths, 0, WITHOUT_PAUSE); // until what is measured is compiled
        for (int copy = 1; copy <= FIRST; copy++) copied(admin, people, paths, copy);
        var without = new ArrayList<Long>();
        var beside = new ArrayList<Long>();
        double seconds = 0;
        for (int round = 1; round <= rounds; round++) {
            var alone = work(people, paths, 0, PAUSE_MILLIS);
            long began = System.nanoTime();
            var meanwhile = copied(admin, people, paths, round + FIRST);
            seconds += (System.nanoTime() - began) / 1e9;
            System.out.println("round " + round + ": " + of(alone).words() + " alone, " + of(meanwhile).words() + " beside");
            without.addAll(alone);
            beside.addAll(meanwhile);
        }
        System.out.printf("%d copies, %.1f s each, %d MB each%n", rounds, seconds / rounds, bytes() / (rounds + FIRST) / 1_000_000);
        System.out.println("without, ms at p50 / p95 / p99 | requests: " + of(without).words());
        System.out.println("beside a copy, the same:                   " + of(beside).words());
    }

    /** Asks for the copy of that number; what everybody waited until it was whole. */
    private List<Long> copied(Visitor admin, List<Visitor> people, List<String> paths, int due) throws Exception {
        var answer = admin.post("/kelola/cadangan", Map.of());
        if (!Visitor.target(answer).endsWith("/kelola/cadangan")) throw new IOException("no copy: " + Visitor.target(answer));
        return work(people, paths, due, PAUSE_MILLIS);
    }

    private static Times of(List<Long> micros) {
        return Times.of(micros.stream().mapToLong(Long::longValue).toArray(), 1);
    }

    /** Everybody works, for a while or until so many copies are whole; microseconds of each page. */
    private List<Long> work(List<Visitor> people, List<String> paths, int due, int pause) throws Exception {
        var ended = new AtomicBoolean();
        var took = new ArrayList<Long>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<java.util.concurrent.Future<List<Long>>>();
            for (int i = 0; i < people.size(); i++) {
                var visitor = people.get(i);
                int from = i;
                all.add(pool.submit(() -> one(visitor, paths, from, pause, ended)));
            }
            if (due == 0) TimeUnit.SECONDS.sleep(QUIET_SECONDS);
            else while (whole() < due) TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            ended.set(true);
            for (var each : all) took.addAll(each.get());
        }
        return took;
    }

    /** With pauses of different lengths: people do not press their keys together. */
    private List<Long> one(Visitor visitor, List<String> paths, int from, int pause, AtomicBoolean ended) throws Exception {
        var pauses = new Random(from);
        var took = new ArrayList<Long>();
        for (int n = from; ; n++) {
            TimeUnit.MILLISECONDS.sleep(pauses.nextInt(2 * pause));
            if (ended.get()) return took;
            var path = n % 3 == 0 ? "/inovasi" : paths.get(n % paths.size());
            long began = System.nanoTime();
            if (visitor.get(path).statusCode() != 200) throw new IOException(path);
            took.add((System.nanoTime() - began) / 1_000);
        }
    }

    private long whole() throws IOException {
        try (var files = Files.find(copies, 4, (path, is) -> path.endsWith("daftar-isi"))) {
            return files.count();
        }
    }

    private long bytes() throws IOException {
        long sum = 0;
        try (var files = Files.walk(copies)) {
            for (var file : files.filter(Files::isRegularFile).toList()) sum += Files.size(file);
        }
        return sum;
    }

    private Visitor signedIn(String who) {
        var visitor = programme.visitor();
        visitor.signIn(who + "@63.01.uji", "terinovatif");
        return visitor;
    }
}
