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

/** What else goes wrong: a full disk, a clock that jumps, an own PostgreSQL that is gone, poison files, idle boards, slow clients. */
public final class OtherFaults {
    private static final int WRITERS = 20;
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
        all.put("disk", OtherFaults::disk);
        all.put("clock", OtherFaults::clock);
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
            programme.killAndStart();
            System.out.println("killed and started again on that disk: lost " + Office.lost(writers));
        } finally {
            command("umount", "-l", place.toString());
        }
    }

    private static long fill(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var part = java.nio.ByteBuffer.allocate(4096);
            while (true) channel.write(part.rewind());
        } catch (IOException full) {
            return Files.getFileStore(file).getUsableSpace();
        }
    }

    /** By libfaketime, a package of Debian, in front of the programme and its PostgreSQL. */
    private static void clock() throws Exception {
        var library = Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1");
        if (!Files.exists(library)) throw new IllegalStateException("libfaketime is not installed");
        var shift = Files.writeString(Files.createDirectories(ROOT).resolve("jam"), "+0");
        var settings = Map.of(
                "LD_PRELOAD", library.toString(),
                "FAKETIME_TIMESTAMP_FILE", shift.toString(),
                "FAKETIME_CACHE_DURATION", "1",
                "FAKETIME_DONT_FAKE_MONOTONIC", "1",
                "DONT_FAKE_MONOTONIC", "1");
        try (var programme = Programme.start(ROOT.resolve("waktu"), settings)) {
            var office = Office.open(programme);
            var writers = office.writers(WRITERS);
            System.out.println("clock right: answers " + Office.all(writers));
            for (var jump : List.of("+3h", "-2h", "+0", "+2d", "+0")) {
                Files.writeString(shift, jump);
                System.out.println("clock at " + jump + ", as " + programme.visitor().get("/masuk").headers().firstValue("Date").orElse("")
                        + ": answers " + Office.all(writers));
            }
            System.out.println("clock jumped five times: lost " + Office.lost(office.again(writers)));
        }
    }

    static void command(String... words) throws IOException, InterruptedException {
        int code = new ProcessBuilder(words).inheritIO().start().waitFor();
        if (code != 0) throw new IOException(String.join(" ", words) + " ended with " + code);
    }
}
