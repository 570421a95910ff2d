package id.terinovatif.bench.load;

import id.terinovatif.shared.database.EmbeddedPostgres;
import id.terinovatif.trail.AuditMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * What the trail costs: how much longer a transaction takes that changes one row which leaves a record (alternately with and
 * without its trigger, on one connection, commits written to the disk), how long so many records take to verify beside what it cannot
 * be quicker than, and whether one changed, one removed and two swapped among them are named.
 */
public final class TrailCost {
    private static final int ROUNDS = 2_000;
    private static final int ROUNDS_OF_VERIFYING = 3;

    private TrailCost() {}

    /** Arguments: how many records; a data folder that an earlier run left, to verify it alone. */
    public static void main(String[] arguments) throws Exception {
        long rows = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1_000_000;
        var kept = arguments.length > 1;
        var data = kept ? Path.of(arguments[1]) : Files.createTempDirectory(Path.of("target/bench"), "jejak").toAbsolutePath();
        try (var postgres = EmbeddedPostgres.in(data.resolve("postgres"))) {
            if (!kept) begin(postgres, rows);
            var postmaster = Long.parseLong(Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid")).getFirst().strip());
            var floor = new TrailFloor(postgres.url(), postgres.user(), postgres.secret());
            for (int i = 0; i < ROUNDS_OF_VERIFYING; i++) {
                floor.print(rows);
                verify(postgres, postmaster, kept ? "as it was found" : "as written");
            }
            if (kept) return;
            damage(floor, rows);
            for (int i = 0; i < ROUNDS_OF_VERIFYING; i++) verify(postgres, postmaster, "one changed, one removed, two swapped");
        }
    }

    private static void begin(EmbeddedPostgres postgres, long rows) throws SQLException {
        Flyway.configure().dataSource(postgres.url(), postgres.user(), postgres.secret()).outOfOrder(true).load().migrate();
        try (var connection = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.secret())) {
            run(connection, "insert into region (code, name, kind, office, time_zone) values ('91.01', 'Uji', 'KABUPATEN', 'Bapperida', 'Asia/Jakarta')");
            write(connection);
            fill(connection, rows);
        }
    }

    /** On the server that runs already; its start and Java's are not in it. */
    private static void verify(EmbeddedPostgres postgres, long postmaster, String what) throws IOException {
        var settings = Map.of(
                "SPRING_DATASOURCE_URL", postgres.url(),
                "SPRING_DATASOURCE_USERNAME", postgres.user(),
                "SPRING_DATASOURCE_PASSWORD", postgres.secret());
        var before = Cpu.now(ProcessHandle.current().pid(), postmaster);
        long began = System.nanoTime();
        int code = AuditMain.run(new String[] {"verify"}, settings, System.out, System.err);
        double seconds = (System.nanoTime() - began) / 1e9;
        var used = Cpu.now(ProcessHandle.current().pid(), postmaster).since(before, 1);
        System.out.printf("verify, %s: exit %d, %.1f s; processor: programme %.1f s, database %.1f s; load %s%n",
                what, code, seconds, used.program() / 1000, used.database() / 1000, Cpu.load());
    }

    /** As somebody would who owns the database and knows how to switch its triggers off. */
    private static void damage(TrailFloor database, long rows) throws Exception {
        long changed = rows / 4;
        long removed = rows / 2;
        long swapped = rows / 4 * 3;
        System.out.printf("changed %d, removed %d, swapped %d and %d%n", changed, removed, swapped, swapped + 1);
        try (var connection = database.connection()) {
            run(connection, "set session_replication_role = replica");
            run(connection, "update trail set after_hash = repeat('0', 64) where seq = " + changed);
            run(connection, "delete from trail where seq = " + removed);
            run(connection, "update trail set seq = -(%d - seq) where seq in (%d, %d)".formatted(2 * swapped + 1, swapped, swapped + 1));
            run(connection, "update trail set seq = -seq where seq < 0");
        }
    }

    private static void write(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into government_answer (region_id, year, item, level, saved_by, saved_at) values (1, 2026, ?, 1, 1, now())")) {
            var plain = new long[ROUNDS];
            var noted = new long[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                run(connection, "alter table government_answer disable trigger in_trail");
                plain[i] = timed(insert, "p" + i);
                run(connection, "alter table government_answer enable trigger in_trail");
                noted[i] = timed(insert, "n" + i);
            }
            Arrays.sort(plain);
            Arrays.sort(noted);
            for (int percent : new int[] {50, 95})
                System.out.printf("one row and its commit, p%d: %.2f ms, with its record %.2f ms%n",
                        percent, plain[ROUNDS * percent / 100] / 1e6, noted[ROUNDS * percent / 100] / 1e6);
        }
    }

    private static long timed(PreparedStatement insert, String item) throws SQLException {
        insert.setString(1, item);
        long began = System.nanoTime();
        insert.executeUpdate();
        return System.nanoTime() - began;
    }

    private static void fill(Connection connection, long rows) throws SQLException {
        long began = System.nanoTime();
        int batch = 10_000;
        for (long done = 0; done < rows; done += batch)
            run(connection, "insert into government_answer (region_id, year, item, level, saved_by, saved_at)"
                    + " select 1, 2025, 'i' || n, 1, 1, now() from generate_series(" + done + ", " + (done + batch - 1) + ") n");
        System.out.printf("%d rows with their records: %.1f s, %.3f ms each%n", rows, (System.nanoTime() - began) / 1e9, (System.nanoTime() - began) / 1e6 / rows);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
