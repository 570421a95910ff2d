package id.terinovatif.shared.database;

import id.terinovatif.shared.WrongSetting;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The embedded database of a data folder for a command that comes from outside: that of the programme which runs on it, or one that
 * is started for the time. Never to be used by the programme that holds the folder: looking at its lock would give it up.
 */
public record VisitedPostgres(
        String url, String user, String secret, @Nullable EmbeddedPostgres own) implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** {@link WrongSetting} when nothing has ever been kept in this folder, or nothing answers there. */
    public static VisitedPostgres in(Path folder) throws IOException {
        var cluster = folder.toAbsolutePath().resolve("cluster");
        if (!Files.exists(cluster.resolve("PG_VERSION")))
            throw new WrongSetting(
                    "TERINOVATIF_DATA",
                    "folder " + folder.getParent() + " belum berisi data Terinovatif; isi alamat folder datanya.");
        var end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            if (free(folder.resolve("lock"))) return started(EmbeddedPostgres.in(folder));
            var running = Postmaster.of(cluster).waitUntilGoneOrServing();
            if (running.isPresent()) {
                var secret = Files.readString(folder.resolve("password")).strip();
                var visited =
                        new VisitedPostgres(EmbeddedPostgres.url(running.get()), EmbeddedPostgres.USER, secret, null);
                if (visited.answers()) return visited;
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        throw new WrongSetting("TERINOVATIF_DATA", "basis data di " + folder + " tidak menjawab dalam 60 detik.");
    }

    private static VisitedPostgres started(EmbeddedPostgres own) {
        return new VisitedPostgres(own.url(), own.user(), own.secret(), own);
    }

    /** Whether no programme holds the folder, and no server of one that was killed runs on it. */
    public static boolean isFree(Path folder) throws IOException {
        return free(folder.resolve("lock"))
                && Postmaster.of(folder.toAbsolutePath().resolve("cluster"))
                        .waitUntilGoneOrServing()
                        .isEmpty();
    }

    private static boolean free(Path lock) throws IOException {
        if (!Files.exists(lock)) return true;
        try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                var held = channel.tryLock()) {
            return held != null;
        }
    }

    private boolean answers() {
        try (var connection = connect()) {
            return connection.isValid(5);
        } catch (SQLException starting) {
            return false;
        }
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, secret);
    }

    @Override
    public void close() throws IOException {
        if (own != null) own.close();
    }
}
