package id.terinovatif.bench.faults;

import id.terinovatif.shared.database.EmbeddedPostgres;
import id.terinovatif.world.Programme;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What else goes wrong: a full disk, a clock that jumps, an own PostgreSQL that is gone, one with a replica, poison files, idle boards, slow clients. */
public final class OtherFaults {
    private static final int WRITERS = 20;
    private static final int KILLS_WHILE_FULL = 5;
    private static final Path ROOT =
            Path.of("target/bench/faults/" + System.currentTimeMillis()).toAbsolutePath();

    private OtherFaults() {}

    private interface Fault {
        void run() throws Exception;
    }

    /** Arguments: which ones; all where none is named. */
    public static void main(String[] arguments) {
        var asked = List.of(arguments);
        var all = new java.util.LinkedHashMap<String, Fault>();
        all.put("slow", OtherFaults::slow);
        all.put("database", OtherFaults::database);
        all.put("replica", () -> ReplicaFault.run(ROOT));
        all.put("disk", OtherFaults::disk);
        all.put("clock", () -> ClockFault.run(ROOT));
        all.forEach((name, fault) -> {
            if (!asked.isEmpty() && !asked.contains(name)) return;
            try {
                fault.run();
            } catch (Exception e) {
                System.out.println(name + ": NOT MEASURED, " + e);
            }
        });
    }

    /** Pages beside slow clients, idle boards and poison files: one programme for the three. */
    private static void slow() throws Exception {
        try (var programme = Programme.start(ROOT.resolve("lambat"), Map.of("TERINOVATIF_API_PER_MINUTE", "0"))) {
            var office = Office.open(programme);
            SlowClients.run(programme.address(), office.operator());
            IdleBoards.run(office, ROOT.resolve("lambat"));
            Poison.run(office);
        }
    }

    private static void database() throws Exception {
        try (var postgres = EmbeddedPostgres.in(ROOT.resolve("server"));
                var gate = new Gate(port(postgres.url()))) {
            var settings = Map.of(
                    "SPRING_DATASOURCE_URL", postgres.url().replaceFirst(":\\d+/", ":" + gate.port() + "/"),
                    "SPRING_DATASOURCE_USERNAME", postgres.user(),
                    "SPRING_DATASOURCE_PASSWORD", postgres.secret());
            try (var programme = Programme.start(ROOT.resolve("tanpa-basis-data"), settings)) {
                var writers = Office.open(programme).writers(WRITERS);
                var before = Office.all(writers);
                gate.shut();
                long from = System.nanoTime();
                var during = Office.all(writers.subList(0, 3));
                var words = writers.getFirst().answered();
                TimeUnit.NANOSECONDS.sleep(TimeUnit.SECONDS.toNanos(30) - (System.nanoTime() - from));
                gate.open();
                long again = Office.untilSaved(writers.getFirst());
                System.out.println("own PostgreSQL gone for 30 s: answers before " + before + ", while gone " + during + " (\""
                        + words + "\"), saved again after " + again + " ms, then " + Office.all(writers) + ", lost "
                        + Office.lost(writers));
            }
        }
    }

    private static int port(String url) {
        return Integer.parseInt(Office.first(":(\\d+)/", url));
    }

    /** A file system of its own in memory; needs the right to mount. */
    private static void disk() throws Exception {
        var place = Files.createDirectories(ROOT.resolve("cakram"));
        command("mount", "-t", "tmpfs", "-o", "size=400m", "tmpfs", place.toString());
        try (var programme = Programme.start(place.resolve("data"), Map.of("TERINOVATIF_API_PER_MINUTE", "0"))) {
            var writers = Office.open(programme).writers(WRITERS);
            var before = Office.all(writers);
            var filler = place.resolve("pengisi");
            long left = fill(filler);
            var full = new java.util.TreeMap<Integer, Integer>();
            for (int round = 0; round < 5; round++)
                Office.all(writers).forEach((answer, times) -> full.merge(answer, times, Integer::sum));
            var files = writers.getFirst().upload();
            var words = writers.getFirst().answered();
            Files.delete(filler);
            long again = Office.untilSaved(writers.getFirst());
            System.out.println("disk full (" + left + " bytes left): answers before " + before + ", 100 saves while full " + full
                    + ", a file " + files + " (\"" + words + "\"); freed: saved again after " + again + " ms, then "
                    + Office.all(writers) + ", lost " + Office.lost(writers));
            for (int round = 1; round <= KILLS_WHILE_FULL; round++) killedWhileFull(programme, writers, filler, round);
        } finally {
            command("umount", "-l", place.toString());
        }
    }

    /** Killed with its PostgreSQL among saves on a disk without a free byte; then there is room again, and it starts. */
    private static void killedWhileFull(Programme programme, List<Writer> writers, Path filler, int round) throws Exception {
        Office.all(writers);
        fill(filler);
        var full = new java.util.TreeMap<Integer, Integer>();
        try (var pool = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            for (var writer : writers) pool.submit(() -> {
                int answer = writer.write();
                synchronized (full) {
                    full.merge(answer, 1, Integer::sum);
                }
            });
            TimeUnit.MILLISECONDS.sleep(150L * round);
            Kill.BOTH.strike(programme);
        }
        Files.delete(filler);
        programme.killAndStart();
        System.out.println("killed while full, among saves answered " + full + ", freed, started again: lost " + Office.lost(writers)
                + ", files gone " + writers.stream().mapToInt(writer -> writer.filesGone(0)).sum() + ", then saves " + Office.all(writers));
    }

    private static long fill(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var part = java.nio.ByteBuffer.allocate(4096);
            while (true) channel.write(part.rewind());
        } catch (IOException full) {
            return Files.getFileStore(file).getUsableSpace();
        }
    }

    static void command(String... words) throws IOException, InterruptedException {
        int code = new ProcessBuilder(words).inheritIO().start().waitFor();
        if (code != 0) throw new IOException(String.join(" ", words) + " ended with " + code);
    }
}
