package id.terinovatif.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * How long a folder of ten gigabytes takes to be copied by {@code bin/backup}, brought back by {@code bin/restore} and to answer again,
 * beside plain {@code cp} of it; then the same with what the running programme copied itself and, by the hour, what was written since.
 * {@code RestoreCost <project folder> <filled data folder> [gigabytes]}
 */
public final class RestoreCost {
    private static final long GIGABYTE = 1_000_000_000;
    /** Letters and photographs as the demo has them are smaller, scans larger. */
    private static final int SMALLEST = 100_000;
    private static final int LARGEST = 900_000;

    private final Path project;
    private final Path work;

    private RestoreCost(Path project) {
        this.project = project;
        this.work = project.resolve("target/bench/restore");
    }

    public static void main(String[] arguments) throws Exception {
        var project = Path.of(arguments[0]).toAbsolutePath();
        double gigabytes = arguments.length > 2 ? Double.parseDouble(arguments[2]) : 10;
        new RestoreCost(project).measure(Path.of(arguments[1]), (long) (gigabytes * GIGABYTE));
    }

    private void measure(Path filled, long bytes) throws Exception {
        var data = work.resolve("data");
        run("rm", "-rf", work.toString());
        run("mkdir", "-p", work.toString());
        run("cp", "-a", filled.toString(), data.toString());
        ready("before, with what later versions add to the tables", data, 18_121);
        long database = size(data);
        long files = evidence(data.resolve("evidence"), bytes - database);
        System.out.printf(Locale.ROOT, "%.1f GB of database, %.1f GB of evidence in %,d files; load %s%n",
                gigabytes(database), gigabytes(size(data) - database), files, Cpu.load());
        Files.writeString(work.resolve("key"), "kunci untuk tolok ukur saja\n");
        forgotten();
        timed("cp -a and sync", "sh", "-c", "cp -a data plain && sync");
        run("rm", "-rf", work.resolve("plain").toString());
        forgotten();
        timed("bin/backup", project.resolve("bin/backup").toString(), work.resolve("copies").toString());
        System.out.printf(Locale.ROOT, "the copy has %.1f GB%n", gigabytes(size(work.resolve("copies"))));
        run("rm", "-rf", data.toString());
        forgotten();
        timed("bin/restore", project.resolve("bin/restore").toString(), work.resolve("copies").toString());
        System.out.printf(Locale.ROOT, "brought back: %.1f GB%n", gigabytes(size(data)));
        ready("after", data, 18_122);
        written(data);
        run("rm", "-rf", data.toString());
        forgotten();
        timed("bin/restore with the log", project.resolve("bin/restore").toString(), work.resolve("copies").toString());
        ready("after", data, 18_124);
    }

    /** The programme copies by itself, a quarter of all answers is written, and the next hour carries what that wrote. */
    private void written(Path data) throws Exception {
        var copies = work.resolve("copies");
        var settings = Map.of(
                "TERINOVATIF_BACKUP_KEY", work.resolve("key").toString(),
                "TERINOVATIF_BACKUP_FOLDER", copies.toString(),
                "TERINOVATIF_BACKUP_NIGHTLY", "-",
                "TERINOVATIF_BACKUP_HOURLY", "*/5 * * * * *");
        try (var product = new Product(project.resolve("target/terinovatif.jar"), data, work.resolve("run18123"), 18_123, "-Xmx512m", settings);
                var database = new Database(data)) {
            long began = System.nanoTime();
            until(copies, "riwayat.tsv");
            System.out.printf(Locale.ROOT, "ready after %.1f s; copied by the programme itself, evidence there already: %.0f s%n",
                    product.millisToReady() / 1e3, (System.nanoTime() - began) / 1e9);
            began = System.nanoTime();
            for (long region : database.numbers("select id from region order by id"))
                database.run("update answer set revision = revision + 1 where innovation_id % 4 = 0 and region_id = " + region);
            System.out.printf(Locale.ROOT, "a quarter of the answers written: %.0f s, %s records of the trail%n", (System.nanoTime() - began) / 1e9,
                    count(database, "trail"));
            began = System.nanoTime();
            database.run("delete from night_work");
            until(copies, "bukti");
            System.out.printf(Locale.ROOT, "carried as the log of an hour: %.0f s, %.1f GB sealed altogether%n", (System.nanoTime() - began) / 1e9,
                    gigabytes(size(copies)));
        }
    }

    /** Waits until a file of this name lies in the folder, or beneath in that of a log. */
    private static void until(Path folder, String name) throws IOException, InterruptedException {
        for (int tries = 0; tries < 2_400; tries++) {
            try (var all = Files.walk(folder, 3)) {
                if (all.anyMatch(file -> file.endsWith(name) && Files.isRegularFile(file))) return;
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
        throw new IOException(name + " does not appear in " + folder);
    }

    /** Files of random bytes where evidence lies; none of them shrinks. */
    private static long evidence(Path folder, long bytes) throws Exception {
        var random = new Random(10);
        long files = 0;
        for (long left = bytes; left > 0; files++) {
            var content = new byte[(int) Math.min(left, random.nextInt(SMALLEST, LARGEST))];
            random.nextBytes(content);
            var name = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
            var place = folder.resolve(name.substring(0, 2)).resolve(name.substring(2, 4));
            Files.createDirectories(place);
            Files.write(place.resolve(name), content);
            left -= content.length;
        }
        return files;
    }

    private void ready(String when, Path data, int port) throws Exception {
        try (var product = new Product(project.resolve("target/terinovatif.jar"), data, work.resolve("run" + port), port);
                var database = new Database(data)) {
            System.out.printf(Locale.ROOT, "%s: ready after %.1f s; %s innovations, %s answers, %s records of the trail%n", when,
                    product.millisToReady() / 1e3, count(database, "innovation"), count(database, "answer"), count(database, "trail"));
        }
    }

    private static long count(Database database, String table) throws Exception {
        return database.numbers("select count(*) from " + table).getFirst();
    }

    private void timed(String what, String... command) throws Exception {
        long began = System.nanoTime();
        run(command);
        System.out.printf(Locale.ROOT, "%s: %.0f s, load %s%n", what, (System.nanoTime() - began) / 1e9, Cpu.load());
    }

    private void run(String... command) throws IOException, InterruptedException {
        // what is said goes aside: the filled rows name documents that have no file, and each is complained of
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        if (Files.isDirectory(work)) builder.redirectOutput(ProcessBuilder.Redirect.appendTo(work.resolve("said.log").toFile()));
        if (Files.isDirectory(work)) builder.directory(work.toFile());
        builder.environment().put("TERINOVATIF_DATA", work.resolve("data").toString());
        builder.environment().put("TERINOVATIF_BACKUP_KEY", work.resolve("key").toString());
        if (builder.start().waitFor() != 0) throw new IOException(List.of(command).toString());
    }

    /** What lies in memory is written and let go, where the right to that is given, so that the disk is read. */
    private void forgotten() throws IOException, InterruptedException {
        run("sync");
        var caches = Path.of("/proc/sys/vm/drop_caches");
        if (Files.isWritable(caches)) Files.writeString(caches, "3");
        else System.out.println("memory is kept: no right to let it go");
    }

    private static long size(Path folder) throws IOException {
        var sizes = new ArrayList<Long>();
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) sizes.add(Files.size(file));
        }
        return sizes.stream().mapToLong(Long::longValue).sum();
    }

    private static double gigabytes(long bytes) {
        return (double) bytes / GIGABYTE;
    }
}
