package id.terinovatif.install;

import id.terinovatif.shared.database.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A PostgreSQL as the last release left it: its schema from the migrations up to {@code released.txt}, its rows those that the
 * product itself wrote, as far as that schema has room for them.
 */
final class OlderDatabase implements AutoCloseable {
    private static final Path HERE = Path.of("src/test/java/id/terinovatif/install");

    /** What no other database can give: keys that each migration makes, and work that was done before the release stopped. */
    static final Set<String> OWN = Set.of("installation_key", "job");

    private final EmbeddedPostgres server;
    private final JdbcClient jdbc;

    OlderDatabase(Path folder) throws IOException {
        server = EmbeddedPostgres.in(folder);
        jdbc = JdbcClient.create(new DriverManagerDataSource(server.url(), server.user(), server.secret()));
        Flyway.configure()
                .dataSource(server.url(), server.user(), server.secret())
                .target(Files.readAllLines(HERE.resolve("released.txt")).getFirst())
                .load()
                .migrate();
    }

    /** What a later schema may take from a node of the release, by name. */
    static List<String> contracts() throws IOException {
        return Files.readAllLines(HERE.resolve("contracts.tsv")).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\t", -1)[0])
                .toList();
    }

    Map<String, String> settings() {
        return Map.of(
                "SPRING_DATASOURCE_URL", server.url(),
                "SPRING_DATASOURCE_USERNAME", server.user(),
                "SPRING_DATASOURCE_PASSWORD", server.secret());
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    /** Takes the rows of another database, of one moment. */
    void fill(Connection from) throws SQLException, IOException {
        from.setAutoCommit(false);
        try (var to = DriverManager.getConnection(server.url(), server.user(), server.secret());
                var set = to.createStatement();
                var read = from.createStatement()) {
            read.execute("set transaction isolation level repeatable read read only");
            set.execute("set session_replication_role = replica");
            for (var table : columns(jdbc).entrySet()) {
                if (OWN.contains(table.getKey())) continue;
                var columns = String.join(", ", table.getValue().keySet());
                set.execute("delete from " + table.getKey());
                var rows = new ByteArrayOutputStream();
                from.unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("copy (select " + columns + " from " + table.getKey() + ") to stdout", rows);
                to.unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(
                                "copy " + table.getKey() + " (" + columns + ") from stdin",
                                new ByteArrayInputStream(rows.toByteArray()));
            }
            for (var sequence : jdbc.sql("select sequencename from pg_sequences where schemaname = 'public'")
                    .query(String.class)
                    .list()) set.execute("select setval('" + sequence + "', 1000000)");
        } finally {
            from.rollback();
            from.setAutoCommit(true);
        }
    }

    /** By table and column: its type, and whether it may be left out when a row is written. */
    static Map<String, Map<String, Column>> columns(JdbcClient jdbc) {
        var tables = new TreeMap<String, Map<String, Column>>();
        jdbc.sql("""
                        select c.relname as in_table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
                               not a.attnotnull or a.atthasdef or a.attidentity <> '' as may_be_absent, not a.attnotnull as may_be_null
                        from pg_attribute a join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
                        where c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped
                          and a.attgenerated = '' and c.relname <> 'flyway_schema_history'""")
                .query(Column.class)
                .list()
                .forEach(column -> tables.computeIfAbsent(column.inTable(), any -> new TreeMap<>())
                        .put(column.name(), column));
        return tables;
    }

    record Column(String inTable, String name, String type, boolean mayBeAbsent, boolean mayBeNull) {}

    @Override
    public void close() throws IOException {
        server.close();
    }
}
