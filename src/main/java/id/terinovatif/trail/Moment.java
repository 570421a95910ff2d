package id.terinovatif.trail;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The state of the database at one moment, which a connection reads, and others that join it; ends with {@link #close}. Times become
 * text in UTC, as when the trail was written.
 */
final class Moment implements AutoCloseable {
    private final Connection connection;
    private final String name;

    Moment(Connection connection) throws SQLException {
        this.connection = connection;
        try (var statement = begun(connection);
                var exported = statement.executeQuery("select pg_export_snapshot()")) {
            exported.next();
            name = exported.getString(1);
        }
    }

    /** Lets another connection read the same, until it is closed. */
    void join(Connection other) throws SQLException {
        try (var statement = begun(other)) {
            statement.execute("set transaction snapshot '" + name + "'");
        }
    }

    private static Statement begun(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        var statement = connection.createStatement();
        statement.execute("set transaction isolation level repeatable read read only");
        statement.execute("set local timezone to 'UTC'");
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }
}
