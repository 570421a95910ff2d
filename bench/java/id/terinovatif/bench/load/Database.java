package id.terinovatif.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The product's own PostgreSQL while the product runs: where it listens, what it is asked, what is in it. */
final class Database implements AutoCloseable {
    private final Path folder;
    private final int port;
    private final long postmaster;
    private final Connection connection;

    /** Opens the one in a data folder of the product. */
    Database(Path data) throws IOException, SQLException {
        this.folder = data.resolve("postgres");
        var lines = Files.readAllLines(folder.resolve("cluster/postmaster.pid"));
        this.postmaster = Long.parseLong(lines.getFirst().strip());
        this.port = Integer.parseInt(lines.get(3).strip());
        this.connection =
                DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "terinovatif", password());
    }

    /** The process whose children serve the connections. */
    long postmaster() {
        return postmaster;
    }

    int port() {
        return port;
    }

    String password() throws IOException {
        return Files.readString(folder.resolve("password")).strip();
    }

    Connection connection() {
        return connection;
    }

    Path log() {
        return folder.resolve("postgres.log");
    }

    /** Writes every statement to the log, or none. */
    void logStatements(boolean all) throws SQLException {
        run("alter system set log_statement = '" + (all ? "all" : "none") + "'");
        run("select pg_reload_conf()");
    }

    void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    List<Long> numbers(String sql) throws SQLException {
        var numbers = new ArrayList<Long>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) numbers.add(rows.getLong(1));
        }
        return numbers;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
