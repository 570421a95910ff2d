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
 * the same two wrk, in turn on one node, now this and now that, on both, and on two that share nothing but the processors, each with a
 * database of its own. What two nodes cost more than those is what nodes owe each other; the rest is two programmes on one machine.
 * {@code Nodes <project folder> <folder of the data> [seconds a page] [rounds] [seconds to warm each node up for each page]}
 */
public final class Nodes {
    private static final int AT_ONCE = 25;

    private final Path script;
    private final Path work;
    private final int seconds;
    private final List<Node> all = new ArrayList<>();

    private Nodes(Path project, Path work, int seconds) {
        this.script = project.resolve("bench/http.lua");
        this.work = work;
        this.seconds = seconds;
    }

    /** A programme, its database, and the pages as people signed in there ask for them. */
    private record Node(Product product, Database database, List<Page> pages) {}

    public static void main(String[] arguments) throws Exception {
        var project = Path.of(arguments[0]);
        var work = project.resolve("target/bench/nodes");
        int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 6;
        int rounds = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 4;
        int warm = arguments.length > 4 ? Integer.parseInt(arguments[4]) : 40;
        command("rm", "-rf", work.toString());
        command("mkdir", "-p", work.toString());
        for (var copy : List.of("data", "apart")) command("cp", "-a", arguments[1], work.resolve(copy).toString());
        var jar = project.resolve("target/terinovatif.jar");
        try (var first = new Product(jar, work.resolve("data"), work.resolve("a"), 18_111);
                var database = new Database(work.resolve("data"));
                var second = new Product(jar, work.resolve("data"), work.resolve("b"), 18_112, "-Xmx512m", Map.of(
                        "SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:" + database.port() + "/postgres",
                        "SPRING_DATASOURCE_USERNAME", "terinovatif",
                        "SPRING_DATASOURCE_PASSWORD", database.password()));
                var apart = new Product(jar, work.resolve("apart"), work.resolve("c"), 18_113);
                var own = new Database(work.resolve("apart"))) {
            var pages = pages(first, database);
            var nodes = new Nodes(project, work, seconds);
            nodes.all.add(new Node(first, database, pages));
            nodes.all.add(new Node(second, database, pages));
            nodes.all.add(new Node(apart, own, pages(apart, own)));
            nodes.measure(rounds, warm);
        }
    }

    private static List<Page> pages(Product product, Database database) throws Exception {
        var region = new LargeRegion(product, database);
        var pages = new ArrayList<>(region.pages());
        pages.add(region.saving());
        return pages;
    }

    private void measure(int rounds, int warm) throws Exception {
        var first = all.get(0);
        var second = all.get(1);
        var apart = all.get(2);
        // each as long as the other, and every page before the first is counted: what the compiler has not reached yet would count
        for (int page = 0; page < first.pages().size(); page++) for (var node : all) run(page, node, node, warm);
        System.out.println("| page | one node, ms a request: " + Spent.HEAD + " | two nodes: " + Spent.HEAD + " | two that share nothing: "
                + Spent.HEAD + " | two / one | nothing shared / one | two / nothing shared | load |\n|" + "---|".repeat(20));
        for (int page = 0; page < first.pages().size(); page++) {
            var one = new ArrayList<Spent>();
            var two = new ArrayList<Spent>();
            var strangers = new ArrayList<Spent>();
            for (int n = 0; n < rounds; n++) {
                var alone = n % 2 == 0 ? first : second; // so that neither has answered more than the other
                one.add(run(page, alone, alone, seconds));
                two.add(run(page, first, second, seconds));
                strangers.add(run(page, alone, apart, seconds));
            }
            var single = Spent.middle(one);
            var both = Spent.middle(two);
            var floor = Spent.middle(strangers);
            System.out.printf(Locale.ROOT, "| %s | %s | %s | %s | %.2f | %.2f | %.2f | %s |%n", first.pages().get(page).name(),
                    single.words(), both.words(), floor.words(), both.all() / single.all(), floor.all() / single.all(),
                    both.all() / floor.all(), Cpu.load());
        }
    }

    /** What a request needs of all nodes and databases together, while two wrk ask these two nodes. */
    private Spent run(int page, Node a, Node b, int seconds) throws Exception {
        long lines = answered();
        var before = spent();
        var both = List.of(wrk(a, page, seconds), wrk(b, page, seconds));
        for (var one : both) if (!one.waitFor(seconds + 90L, TimeUnit.SECONDS)) one.destroyForcibly();
        return spent().since(before, answered() - lines);
    }

    private Spent spent() throws Exception {
        var databases = all.stream().map(Node::database).distinct().toList();
        long transactions = 0;
        for (var one : databases)
            transactions += one.numbers("select xact_commit + xact_rollback from pg_stat_database where datname = current_database()").getFirst();
        return Spent.now(all.stream().map(node -> node.product().pid()).toList(), databases.stream().map(Database::postmaster).toList(), transactions);
    }

    private Process wrk(Node node, int page, int seconds) throws IOException {
        var targets = work.resolve("targets-" + all.indexOf(node) + ".txt");
        Files.write(targets, node.pages().get(page).requests().stream().map(Page.Request::line).toList());
        return new ProcessBuilder(
                        "wrk", "-t1", "-c" + AT_ONCE, "-d" + seconds + "s", "--timeout", "60s", "-s", script.toString(),
                        node.product().address(), "--", targets.toString())
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("wrk.log").toFile())
                .start();
    }

    private long answered() throws IOException {
        long answered = 0;
        for (var node : all)
            try (var lines = Files.lines(node.product().accessLog())) {
                answered += lines.count();
            }
        return answered;
    }

    private static void command(String... command) throws IOException, InterruptedException {
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) throw new IOException(List.of(command).toString());
    }
}
