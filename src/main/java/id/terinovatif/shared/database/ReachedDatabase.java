package id.terinovatif.shared.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database of an installation as the environment names it, for a command beside the programme. */
public final class ReachedDatabase {
    private ReachedDatabase() {}

    /** What a command does there. */
    @FunctionalInterface
    public interface Work<T> {
        T with(Connection connection) throws SQLException, IOException;
    }

    /** The same over more than one connection. */
    @FunctionalInterface
    public interface WideWork<T> {
        T with(DataSource database) throws SQLException, IOException;
    }

    /** The data folder that the environment names. */
    public static Path data(Map<String, String> environment) {
        return Path.of(environment.getOrDefault("TERINOVATIF_DATA", "data")).toAbsolutePath();
    }

    /** Does it on the own server, or on the embedded one, which may run or stand still. */
    public static <T> T in(Map<String, String> environment, Work<T> work) throws IOException, SQLException {
        return over(environment, database -> {
            try (var connection = database.getConnection()) {
                return work.with(connection);
            }
        });
    }

    /** As {@link #in}, for who opens connections; each call gives a new one. */
    public static <T> T over(Map<String, String> environment, WideWork<T> work) throws IOException, SQLException {
        var own = environment.get("SPRING_DATASOURCE_URL");
        if (own != null)
            return work.with(new DriverManagerDataSource(
                    own,
                    environment.getOrDefault("SPRING_DATASOURCE_USERNAME", ""),
                    environment.getOrDefault("SPRING_DATASOURCE_PASSWORD", "")));
        try (var visited = VisitedPostgres.in(data(environment).resolve("postgres"))) {
            return work.with(new DriverManagerDataSource(visited.url(), visited.user(), visited.secret()));
        }
    }
}
