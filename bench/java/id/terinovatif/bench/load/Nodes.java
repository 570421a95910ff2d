package id.terinovatif.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What a request costs when two nodes on one PostgreSQL and one folder of evidence answer it, against one node: the same load from
 * the same two wrk, in turn on one node, now this and now that, and on both, and how much of it the compilers and the sweeping of the
 * heap take.
 * {@code Nodes <project folder> <folder of the data> [seconds a page] [rounds] [seconds to warm each node up for each page]}
 */
public final class Nodes {
    private static final int AT_ONCE = 25;

    private final Product first;
    private final Product second;
    private final Database database;
    private final Path script;
    private final Path work;
    private final int seconds;

    private Nodes(Product first, Product second, Database database, Path script, Path work, int seconds) {
        this.first = first;
        this.second = second;
        this.database = database;
        this.script = script;
        this.work = work;
        this.seconds = seconds;
    }

    public static void main(String[] arguments) throws Exception {
        var project = Path.of(arguments[0]);
        var work = project.resolve("target/bench/nodes");
        copied(Path.of(arguments[1]), work);
        int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 6;
        int rounds = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 4;
        int warm = arguments.length > 4 ? Integer.parseInt(arguments[4]) : 40;
        var jar = project.resolve("target/terinovatif.jar");
        try (var first = new Product(jar, work.resolve("data"), work.resolve("a"), 18_111);
                var database = new Database(work.resolve("data"));
                var second = new Product(jar, work.resolve("data"), work.resolve("b"), 18_112, "-Xmx512m", Map.of(
                        "SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:" + database.port() + "/postgres",
                        "SPRING_DATASOURCE_USERNAME", "terinovatif",
                        "SPRING_DATASOURCE_PASSWORD", database.password()))) {
            new Nodes(first, second, database, project.resolve("bench/http.lua"), work, seconds).measure(rounds, warm);
        }
    }

    private void measure(int rounds, int warm) throws Exception {
        var region = new LargeRegion(first, database);
        var pages = new ArrayList<>(region.pages());
        pages.add(region.saving());
        // each as long as the other, and every page before the first is counted: what the compiler has not reached yet would count
        for (var page : pages) for (var node : List.of(second, first)) run(page, node, node, warm);
        System.out.println("| page | one node, ms a request: pages | heap | compilers | database | two nodes: pages | heap | compilers | database "
                + "| two to one | without compilers | load |\n|---|---|---|---|---|---|---|---|---|---|---|---|");
        for (var page : pages) {
            var one = new ArrayList<Spent>();
            var two = new ArrayList<Spent>();
            for (int n = 0; n < rounds; n++) {
                var alone = n % 2 == 0 ? first : second; // so that neither has answered more than the other
                one.add(run(page, alone, alone, seconds));
                two.add(run(page, first, second, seconds));
            }
            var single = Spent.middle(one);
            var both = Spent.middle(two);
            System.out.printf(Locale.ROOT, "| %s | %s | %s | %.2f | %.2f | %s |%n", page.name(), single.words(), both.words(),
                    both.all() / single.all(), both.steady() / single.steady(),
                    Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
        }
    }

    /** The processor time of a request, of all nodes together, while two wrk ask these two nodes. */
    private Spent run(Page page, Product a, Product b, int seconds) throws IOException, InterruptedException {
        var targets = work.resolve("targets.txt");
        Files.write(targets, page.requests().stream().map(Page.Request::line).toList());
        long lines = answered();
        var before = Spent.now(List.of(first.pid(), second.pid()), database.postmaster());
        var both = List.of(wrk(a, targets, seconds), wrk(b, targets, seconds));
        for (var one : both) if (!one.waitFor(seconds + 90L, TimeUnit.SECONDS)) one.destroyForcibly();
        return Spent.now(List.of(first.pid(), second.pid()), database.postmaster()).since(before, answered() - lines);
    }

    private Process wrk(Product node, Path targets, int seconds) throws IOException {
        return new ProcessBuilder(
                        "wrk", "-t1", "-c" + AT_ONCE, "-d" + seconds + "s", "--timeout", "60s", "-s", script.toString(),
                        node.address(), "--", targets.toString())
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("wrk.log").toFile())
                .start();
    }

    private long answered() throws IOException {
        long all = 0;
        for (var node : List.of(first, second))
            try (var lines = Files.lines(node.accessLog())) {
                all += lines.count();
            }
        return all;
    }

    private static void copied(Path data, Path work) throws IOException, InterruptedException {
        for (var command : List.of(List.of("rm", "-rf", work.toString()), List.of("mkdir", "-p", work.toString()),
                List.of("cp", "-a", data.toString(), work.resolve("data").toString())))
            if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) throw new IOException(command.toString());
    }
}
