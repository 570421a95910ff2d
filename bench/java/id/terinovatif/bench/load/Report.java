package id.terinovatif.bench.load;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** Measures and prints a table in Markdown: {@code Report <project folder> <seconds a page> [pages] [cpu] [nation] [pure]}. */
public final class Report {
    private static final int PORT = 18_095;
    private static final String HEAD = "| what | p50 / p95 / p99, ms | a second | PostgreSQL alone: p50 / p95 / p99, ms | a second | 2,000 innovations: p95, ms "
            + "| CPU a request, ms: program | database | database alone | together / database alone | p95 / p50 |";

    /** Until the compiler has come to rest; earlier a request costs twice as much. */
    private static final int ROUNDS_WARM = 4;

    private final Path project;
    private final Path bench;
    private final int seconds;

    private Report(Path project, int seconds) {
        this.project = project;
        this.bench = project.resolve("target/bench");
        this.seconds = seconds;
    }

    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var report = new Report(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        var parts = arguments.length > 2 ? List.of(arguments).subList(2, arguments.length) : List.of("pages", "nation", "pure");
        System.out.println("Measured on " + LocalDate.now() + ", " + machine() + ".\n");
        if (parts.contains("pages")) report.pages();
        if (parts.contains("cpu")) report.cpu();
        if (parts.contains("nation")) Nation.print(report.bench.resolve("data/nation"));
        if (parts.contains("pure")) Pure.print();
    }

    private static String machine() throws IOException {
        var memory = Files.readString(Path.of("/proc/meminfo")).replaceAll("(?s)MemTotal:\\s+(\\d+).*", "$1");
        return Runtime.getRuntime().availableProcessors() + " cores, " + Math.round(Long.parseLong(memory) / 1048576.0) + " GB RAM, Java "
                + Runtime.version().feature();
    }

    private void pages() throws Exception {
        var small = new HashMap<String, Load.Measured>();
        measure("small", (page, measured, floor) -> small.put(page.name(), measured), false, 1);
        System.out.println(HEAD + "\n|---|---|---|---|---|---|---|---|---|---|---|");
        measure("large", (page, measured, floor) -> System.out.printf(
                Locale.ROOT, "| %s | %s | %s | %.1f | %s | %.2f | %.1f | %.1f |%s%n",
                page.name(), measured.times().words(), floor.times().words(),
                small.get(page.name()).times().percentile(95), measured.cpu().words(), floor.databaseMillis(),
                (measured.cpu().program() + measured.cpu().database()) / floor.databaseMillis(),
                measured.times().percentile(95) / measured.times().percentile(50),
                measured.refused() == 0 ? "" : " " + measured.refused() + " refused"), true, 1);
        System.out.println();
    }

    /** Processor time alone, in the small region: what a request costs, whatever else the machine does. */
    private void cpu() throws Exception {
        System.out.println("| what | CPU a request, ms: program | database | database alone | together / database alone | p50 / p95, ms at 50 at once | p95 / p50 |\n|---|---|---|---|---|---|---|");
        measure("small", (page, measured, floor) -> System.out.printf(
                Locale.ROOT, "| %s | %s | %.2f | %.1f | %.0f / %.0f | %.1f |%s%n",
                page.name(), measured.cpu().words(), floor.databaseMillis(),
                (measured.cpu().program() + measured.cpu().database()) / floor.databaseMillis(),
                measured.times().percentile(50), measured.times().percentile(95),
                measured.times().percentile(95) / measured.times().percentile(50),
                measured.refused() == 0 ? "" : " " + measured.refused() + " refused"), true, ROUNDS_WARM);
        System.out.println();
    }

    private interface Each {
        void measured(Page page, Load.Measured measured, Floor.Alone floor);
    }

    /** Works on a copy, since saves and the floor of saves change rows. */
    private void measure(String size, Each each, boolean withFloor, int warming) throws Exception {
        var work = bench.resolve("run");
        run("rm", "-rf", work.toString());
        Files.createDirectories(work);
        run("cp", "-a", bench.resolve("data/" + size).toString(), work.resolve("data").toString());
        try (var product = new Product(project.resolve("target/terinovatif.jar"), work.resolve("data"), work.resolve("server"), PORT);
                var database = new Database(work.resolve("data"))) {
            var region = new LargeRegion(product, database);
            var load = new Load(product, database, project.resolve("bench/http.lua"), work, seconds);
            var floor = new Floor(product, database, work, seconds);
            var measured = new java.util.LinkedHashMap<Page, Load.Measured>();
            var files = new HashMap<Page, Path>();
            var all = new ArrayList<>(region.pages());
            all.add(region.saving());
            if (withFloor)
                for (var page : all)
                    files.put(page, floor.capture(page, region.operator(), region.innovations()));
            for (int round = 0; round < warming; round++) for (var page : all) load.warm(page);
            for (var page : all) measured.put(page, load.run(page));
            var right = new RightIndex(database).shownBy(product.get("/indeks/2026", region.verifier().cookie()).body());
            System.out.println((right ? "The index page shows what all answers together give" : "THE INDEX PAGE IS WRONG") + ", after the saves (" + size + ").\n");
            product.stop();
            floors(work, measured, withFloor ? files : Map.of(), each);
        }
    }

    /** PostgreSQL alone, the product stopped. */
    private void floors(Path work, Map<Page, Load.Measured> measured, Map<Page, Path> files, Each each) throws Exception {
        try (var postgres = files.isEmpty() ? null : id.terinovatif.shared.database.EmbeddedPostgres.in(work.resolve("data/postgres"))) {
            for (var one : measured.entrySet()) {
                Floor.Alone alone = null;
                if (postgres != null)
                    try (var database = new Database(work.resolve("data"))) {
                        alone = new Floor(null, database, work, seconds).run(files.get(one.getKey()));
                    }
                each.measured(one.getKey(), one.getValue(), alone);
            }
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) throw new IOException(String.join(" ", command));
    }
}
