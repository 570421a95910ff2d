package id.terinovatif.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** {@code bin/run} on existing data, from the command to ready, and what the process holds a while later. */
final class ColdStart {
    private static final int PORT = 18_096;
    private static final int STARTS = 5;
    private static final int REST = 10;

    private final Path project;
    private final Path data;
    private final Path log;

    private ColdStart(Path project, Path bench) {
        this.project = project;
        this.data = bench.resolve("data/small");
        this.log = bench.resolve("start.log");
    }

    static void print(Path project, Path bench) throws IOException, InterruptedException {
        var start = new ColdStart(project, bench);
        var last = start.run(); // builds, unpacks and migrates what is older
        var millis = new long[STARTS];
        for (int n = 0; n < STARTS; n++) {
            last = start.run();
            millis[n] = last.millis() * 1000;
        }
        var times = Times.of(millis, 1);
        System.out.printf(
                Locale.ROOT,
                "Cold start with bin/run, 2,000 innovations there: median %.1f s, %.1f to %.1f s in %d starts; %d MB resident after 10 s at rest.%n%n",
                times.percentile(50) / 1000, times.percentile(1) / 1000, times.percentile(100) / 1000, STARTS, last.megabytes());
    }

    /** How long until ready, and the memory of the Java process at rest. */
    private record Ready(long millis, long megabytes) {}

    private Ready run() throws IOException, InterruptedException {
        var builder = new ProcessBuilder(project.resolve("bin/run").toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("TERINOVATIF_DATA", data.toAbsolutePath().toString());
        builder.environment().put("SERVER_PORT", String.valueOf(PORT));
        builder.environment().put("SERVER_ADDRESS", "127.0.0.1");
        builder.environment().remove("SPRING_DATASOURCE_URL");
        long began = System.nanoTime();
        var process = builder.start();
        try {
            untilReady(process);
            long millis = (System.nanoTime() - began) / 1_000_000;
            TimeUnit.SECONDS.sleep(REST);
            return new Ready(millis, resident(process.pid()));
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
