package id.terinovatif.shared.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** The database of an installation as the environment names it, for a command beside the programme. */
public final class ReachedDatabase {
    private ReachedDatabase() {}

    /** What a command does there. */
    @FunctionalInterface
    public interface Work<T> {
        T with(Connection connection) throws SQLException, IOException;
    }

    /** The data folder that the environment names. */
    public static Path data(Map<String, String> environment) {
        return Path.of(environment.getOrDefault("TERINOVATIF_DATA", "data")).toAbsolutePath();
    }

    /** Does it on the own server, or on the embedded one, which may run or stand still. */
    public static <T> T in(Map<String, String> environment, Work<T> work) throws IOException, SQLException {
        var own = environment.get("SPRING_DATASOURCE_URL");
        if (own != null) {
            try (var connection = DriverManager.getConnection(
                    own,
                    environment.getOrDefault("SPRING_DATASOURCE_USERNAME", ""),
                    environment.getOrDefault("SPRING_DATASOURCE_PASSWORD", ""))) {
                return work.with(connection);
            }
        }
        try (var visited = VisitedPostgres.in(data(environment).resolve("postgres"));
                var connection = visited.connect()) {
            return work.with(connection);
        }
    }
}
