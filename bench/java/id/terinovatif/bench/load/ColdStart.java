package id.terinovatif.bench.load;

import id.terinovatif.shared.database.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * An installed version on existing data, from {@code bin/start} to ready, with its cache and without, beside what it cannot be quicker
 * than. {@code ColdStart <folder of the version> <folder of the data>}
 */
public final class ColdStart {
    private static final int PORT = 18_096;
    private static final int STARTS = 7;
    private static final int REST = 10;

    private final Path version;
    private final Path data;
    private final Path log;

    private ColdStart(Path version, Path data) {
        this.version = version;
        this.data = data;
        this.log = version.resolve("start.log");
    }

    public static void main(String[] arguments) throws Exception {
        new ColdStart(Path.of(arguments[0]), Path.of(arguments[1])).print();
    }

    /** In turn, so that what else the machine does falls on each alike. */
    private void print() throws IOException, InterruptedException {
        started(Map.of()); // migrates what is older
        var java = new Ready[STARTS];
        var postgres = new Ready[STARTS];
        var cached = new Ready[STARTS];
        var plain = new Ready[STARTS];
        for (int n = 0; n < STARTS; n++) {
            java[n] = bareJava();
            postgres[n] = postgresAlone();
            cached[n] = started(Map.of());
            plain[n] = started(Map.of("JAVA_TOOL_OPTIONS", "-XX:AOTMode=off"));
        }
        System.out.println("| 2,000 innovations there | until ready, s: median, least to most | processor until then, s | MB after " + REST
                + " s |\n|---|---|---|---|");
        line("a Java that does nothing", java);
        line("PostgreSQL alone", postgres);
        line("bin/start as installed", cached);
        line("the same without its cache", plain);
        System.out.println("\nload " + Cpu.load());
    }

    private static void line(String what, Ready[] starts) {
        var clock = Arrays.stream(starts).mapToDouble(Ready::seconds).sorted().toArray();
        var cpu = Arrays.stream(starts).mapToDouble(Ready::cpu).sorted().toArray();
        System.out.printf(
                Locale.ROOT, "| %s | %.2f, %.2f to %.2f | %.2f | %d |%n",
                what, clock[STARTS / 2], clock[0], clock[STARTS - 1], cpu[STARTS / 2], starts[STARTS - 1].megabytes());
    }

    /** By the clock and of the processor, PostgreSQL's included, and the memory of the Java process at rest. */
    private record Ready(double seconds, double cpu, long megabytes) {}

    private static Ready bareJava() throws IOException, InterruptedException {
        long began = System.nanoTime();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        new ProcessBuilder(java, "-XX:+UseSerialGC", "-version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        return new Ready((System.nanoTime() - began) / 1e9, 0, 0);
    }

    private Ready postgresAlone() throws IOException {
        long began = System.nanoTime();
        try (var postgres = EmbeddedPostgres.in(data.resolve("postgres"))) {
            if (postgres.url().isEmpty()) throw new IOException("PostgreSQL tidak mulai");
            double seconds = (System.nanoTime() - began) / 1e9;
            return new Ready(seconds, Cpu.now(null, postmaster()).database() / 1000, 0);
        }
    }

    private long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid")).getFirst().strip());
    }

    private Ready started(Map<String, String> settings) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(version.resolve("bin/start").toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("TERINOVATIF_DATA", data.toAbsolutePath().toString());
        builder.environment().put("SERVER_PORT", String.valueOf(PORT));
        builder.environment().put("SERVER_ADDRESS", "127.0.0.1");
        builder.environment().keySet().removeAll(List.of("SPRING_DATASOURCE_URL", "JAVA_TOOL_OPTIONS"));
        builder.environment().putAll(settings);
        long began = System.nanoTime();
        var process = builder.start();
        try {
            untilReady(process);
            double seconds = (System.nanoTime() - began) / 1e9;
            var used = Cpu.now(process.pid(), postmaster());
            TimeUnit.SECONDS.sleep(REST);
            return new Ready(seconds, (used.program() + used.database()) / 1000, resident(process.pid()));
        } finally {
            process.destroy();
            process.waitFor(30, TimeUnit.SECONDS);
        }
    }

    private static void untilReady(Process process) throws IOException, InterruptedException {
        var http = HttpClient.newHttpClient();
        var ask = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + "/actuator/health/readiness")).build();
        for (int tries = 0; tries < 12_000 && process.isAlive(); tries++) {
            try {
                if (http.send(ask, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) return;
            } catch (IOException notYet) {
                // nobody listens yet
            }
            TimeUnit.MILLISECONDS.sleep(25);
        }
        throw new IOException("Program tidak mulai");
    }

    private static long resident(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0L);
    }
}
