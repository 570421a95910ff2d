package id.terinovatif.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The same work for PostgreSQL alone: the statements that a page runs are read from the server's log and run by pgbench with as
 * many clients. What stays the same in each request (person, region, year) is
 * written out; the innovation is drawn anew each time.
 */
final class Floor {
    private static final Pattern ENTRY = Pattern.compile("^\\d{4}-\\d\\d-\\d\\d \\S+ \\S+ \\[\\d+] (\\w+):  (.*)$", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (NULL|'(?:[^']|'')*')");
    private static final int TRIES = 10;
    // the worker's, the pool's and our own
    private static final List<String> NOT_OF_THE_PAGE =
            List.of("update job set attempts", "pg_reload_conf", "alter system", "SET application_name");

    private final Product product;
    private final Database database;
    private final Path work;
    private final int seconds;

    Floor(Product product, Database database, Path work, int seconds) {
        this.product = product;
        this.database = database;
        this.work = work;
        this.seconds = seconds;
    }

    /** Asks, keeps what that made the database do, and answers the file; the log may need a moment to begin. */
    Path capture(Page page, Product.Session by, long innovations) throws IOException, InterruptedException, SQLException {
        var request = page.requests().getFirst();
        ask(request, by);
        database.logStatements(true);
        var statements = List.<String>of();
        for (int tries = 0; statements.isEmpty(); tries++) {
            if (tries == TRIES) throw new IOException("Catatan PostgreSQL tidak memuat perintah halaman " + page.name());
            TimeUnit.MILLISECONDS.sleep(300);
            long before = Files.size(database.log());
            ask(request, by);
            // what follows from a save later, such as checks, is not part of it
            statements = statements(Files.readString(database.log()).substring((int) before), request.id());
        }
        database.logStatements(false);
        var file = work.resolve(page.name().replaceAll("\\W+", "-").replaceAll("^-|-$", "") + ".sql");
        var lines = new ArrayList<String>();
        if (request.id() != 0) lines.add("\\set id random(1, " + innovations + ")");
        statements.forEach(one -> lines.add(one.strip() + ";"));
        Files.write(file, lines);
        return file;
    }

    private void ask(Page.Request request, Product.Session by) throws IOException, InterruptedException {
        if (request.body().isEmpty()) product.get(request.path(), request.cookie());
        else product.post(request.path(), request.body(), by);
    }

    private static List<String> statements(String log, long id) {
        var statements = new ArrayList<String>();
        String sql = null;
        for (var line : joined(log)) {
            var entry = ENTRY.matcher(line);
            if (!entry.find()) continue;
            var text = line.substring(entry.start(2));
            if (entry.group(1).equals("LOG")) {
                if (sql != null) statements.add(sql);
                sql = text.matches("(?s)(statement|execute [^:]+): .*") ? text.substring(text.indexOf(": ") + 2) : null;
            } else if (entry.group(1).equals("DETAIL") && sql != null) sql = filled(sql, text, id);
        }
        if (sql != null) statements.add(sql);
        statements.removeIf(one -> one.isBlank() || one.strip().equals("select 1") || NOT_OF_THE_PAGE.stream().anyMatch(one::contains));
        return statements;
    }

    private static List<String> joined(String log) {
        return List.of(log.split("\n(?=\\d{4}-\\d\\d-\\d\\d )"));
    }

    private static String filled(String sql, String detail, long id) {
        var values = new ArrayList<String>();
        var found = PARAMETER.matcher(detail);
        while (found.find()) values.add(found.group(2).equals("'" + id + "'") && id != 0 ? ":id" : found.group(2));
        var filled = sql;
        for (int n = values.size(); n > 0; n--)
            filled = filled.replaceAll("\\$" + n + "(?!\\d)", Matcher.quoteReplacement(values.get(n - 1)));
        return filled;
    }

    /** How long, and the database's processor time for each run of the statements, in milliseconds. */
    record Alone(Times times, double databaseMillis) {}

    Alone run(Path sql) throws IOException, InterruptedException {
        var prefix = work.resolve("pgbench");
        var used = Cpu.now(null, database.postmaster());
        for (int round = 0; round < 2; round++) {
            clear();
            used = Cpu.now(null, database.postmaster());
            var builder = new ProcessBuilder(
                            "pgbench", "-n", "-M", "prepared", "-c", String.valueOf(Load.AT_ONCE), "-j", "2",
                            "-T", String.valueOf(round == 0 ? 3 : seconds), "-l", "--log-prefix=" + prefix, "-f", sql.toString(),
                            "-h", "127.0.0.1", "-p", String.valueOf(database.port()), "-U", "terinovatif", "postgres")
                    .redirectErrorStream(true)
                    .redirectOutput(work.resolve("pgbench.log").toFile());
            builder.environment().put("PGPASSWORD", database.password());
            var process = builder.start();
            if (!process.waitFor(seconds + 90L, TimeUnit.SECONDS)) process.destroyForcibly();
        }
        var micros = new ArrayList<Long>();
        try (var logs = Files.newDirectoryStream(work, "pgbench.*")) {
            for (var log : logs)
                if (!log.endsWith("pgbench.log"))
                    for (var line : Files.readAllLines(log)) micros.add(Long.parseLong(line.split(" ")[2]));
        }
        return new Alone(
                Times.of(micros.stream().mapToLong(Long::longValue).toArray(), seconds),
                Cpu.now(null, database.postmaster()).since(used, micros.size()).database());
    }

    private void clear() throws IOException {
        try (var logs = Files.newDirectoryStream(work, "pgbench.*")) {
            for (var log : logs) Files.delete(log);
        }
    }
}
