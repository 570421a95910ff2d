package id.terinovatif.bench.faults;

import id.terinovatif.world.Programme;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * An own PostgreSQL with a replica that confirms each commit: the first is killed while people save, the second is promoted, and the
 * programme, which knows both addresses, goes on there by itself. Wants a PostgreSQL of the system, whose user is {@code postgres}.
 */
final class ReplicaFault {
    private static final int WRITERS = 20;

    private final Path bin;
    private final Path root;

    private ReplicaFault(Path bin, Path root) {
        this.bin = bin;
        this.root = root;
    }

    static void run(Path root) throws Exception {
        try (var versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            var newest = versions.max(Comparator.comparingInt(one -> Integer.parseInt(one.getFileName().toString()))).orElseThrow();
            new ReplicaFault(newest.resolve("bin"), Files.createDirectories(root)).run();
        }
    }

    private void run() throws Exception {
        OtherFaults.command("chown", "postgres", root.toString());
        int first = free();
        int second = free();
        as("initdb", "-D", root.resolve("satu").toString(), "-U", "terinovatif", "--auth=trust", "-E", "UTF8");
        start("satu", first);
        try {
            as("pg_basebackup", "-R", "-D", root.resolve("dua").toString(), "-h", "127.0.0.1", "-p", String.valueOf(first), "-U", "terinovatif");
            start("dua", second);
            ask(first, "alter system set synchronous_standby_names = '*'");
            ask(first, "select pg_reload_conf()");
            moved(first, second);
        } finally {
            kill("satu");
            kill("dua");
        }
    }

    private void moved(int first, int second) throws Exception {
        var settings = Map.of(
                "SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:" + first + ",127.0.0.1:" + second + "/postgres?targetServerType=primary",
                "SPRING_DATASOURCE_USERNAME", "terinovatif",
                "SPRING_DATASOURCE_PASSWORD", "tidak dipakai",
                "TERINOVATIF_API_PER_MINUTE", "0");
        try (var programme = Programme.start(root.resolve("data"), settings);
                var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers = Office.open(programme).writers(WRITERS);
            System.out.println("replica: " + ask(first, "select sync_state || ' from ' || version() from pg_stat_replication"));
            var answers = new TreeMap<Integer, Integer>();
            for (var writer : writers) pool.submit(() -> {
                for (int n = 0; n < 30; n++) {
                    int answer = writer.write();
                    synchronized (answers) {
                        answers.merge(answer, 1, Integer::sum);
                    }
                }
            });
            TimeUnit.SECONDS.sleep(3);
            long killed = System.nanoTime();
            kill("satu");
            as("pg_ctl", "-D", root.resolve("dua").toString(), "promote", "-w");
            long again = Office.untilSaved(writers.getFirst());
            System.out.println("the first gone, the second promoted: saved again " + again + " ms after that, "
                    + (System.nanoTime() - killed) / 1_000_000 + " ms after the kill");
            pool.shutdown();
            if (!pool.awaitTermination(3, TimeUnit.MINUTES)) throw new IOException("writers do not end");
            System.out.println("saves meanwhile " + answers + ", then " + Office.all(writers) + ", a file " + writers.getFirst().upload()
                    + ", lost " + Office.lost(writers));
        }
    }

    private void start(String folder, int port) throws IOException, InterruptedException {
        as("pg_ctl", "-D", root.resolve(folder).toString(), "-w", "-l", root.resolve(folder + ".log").toString(), "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''", "start");
    }

    /** Ends a server without a word; its other processes see that it is gone. */
    private void kill(String folder) throws IOException {
        var file = root.resolve(folder + "/postmaster.pid");
        if (!Files.exists(file)) return;
        long postmaster = Long.parseLong(Files.readAllLines(file).getFirst().strip());
        ProcessHandle.of(postmaster).ifPresent(ProcessHandle::destroyForcibly);
        Files.delete(file);
    }

    /** A command of PostgreSQL, which refuses to run as root. */
    private void as(String command, String... words) throws IOException, InterruptedException {
        var all = new ArrayList<>(List.of("runuser", "-u", "postgres", "--", bin.resolve(command).toString()));
        all.addAll(List.of(words));
        int code = new ProcessBuilder(all).directory(root.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(root.resolve("perintah.log").toFile())).start().waitFor();
        if (code != 0) throw new IOException(command + " ended with " + code + ", see " + root.resolve("perintah.log"));
    }

    private static String ask(int port, String sql) throws Exception {
        try (var connection = java.sql.DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "terinovatif", "");
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) return "";
            var rows = statement.getResultSet();
            return rows.next() ? rows.getString(1) : "none";
        }
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
