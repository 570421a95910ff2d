package id.terinovatif.shared.database;

import id.terinovatif.shared.WrongSetting;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL on loopback, kept in one folder: unpacked and initialised on first use, adopted when an earlier programme left it
 * running, stopped with the programme. A newer version takes over the same cluster, ends a server of the older one and removes its
 * programmes. Writes are synchronous, as in production: an acknowledged save survives a crash.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    static final String USER = "terinovatif";

    private final Path folder;
    private final Path cluster;
    private final PostgresCommand command;
    private final FileChannel lockFile;
    private final FileLock lock;
    private final int port;
    private final String password;
    private boolean closed;

    private EmbeddedPostgres(Path folder) throws IOException {
        this.folder = folder;
        this.cluster = folder.resolve("cluster");
        Files.createDirectories(folder);
        this.lockFile = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        this.lock = lock(folder);
        var binaries = PostgresBinaries.unpackInto(folder);
        this.command = new PostgresCommand(binaries.home());
        this.password = password();
        if (Files.exists(cluster.resolve("PG_VERSION"))) binaries.mayOpen(cluster);
        else command.initdb(cluster, USER, folder.resolve("password"));
        this.port = startOrAdopt();
        binaries.removeOthers();
    }

    /** Starts the database kept in {@code folder}; {@link WrongSetting} when another programme uses it. */
    public static EmbeddedPostgres in(Path folder) {
        try {
            return new EmbeddedPostgres(folder.toAbsolutePath());
        } catch (IOException e) {
            throw new WrongSetting(
                    "TERINOVATIF_DATA", "basis data di " + folder + " tidak dapat dijalankan: " + e.getMessage(), e);
        }
    }

    public String url() {
        return url(port);
    }

    static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?reWriteBatchedInserts=true";
    }

    public String user() {
        return USER;
    }

    public String secret() {
        return password;
    }

    private FileLock lock(Path folder) throws IOException {
        FileLock free = tryLock();
        if (free == null)
            throw new WrongSetting(
                    "TERINOVATIF_DATA",
                    "folder " + folder.getParent()
                            + " sedang dipakai Terinovatif lain; hentikan yang itu atau pilih folder lain.");
        return free;
    }

    private @Nullable FileLock tryLock() throws IOException {
        try {
            return lockFile.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private String password() throws IOException {
        var file = folder.resolve("password");
        if (!Files.exists(file)) {
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            Files.writeString(file, HexFormat.of().formatHex(bytes));
            command.ownedOnly(file);
        }
        return Files.readString(file).strip();
    }

    private int startOrAdopt() throws IOException {
        var postmaster = Postmaster.of(cluster);
        var running = postmaster.waitUntilGoneOrServing();
        if (running.isPresent() && postmaster.startedFrom(command.binaries())) return running.get();
        if (running.isPresent()) command.stop(cluster);
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        command.start(cluster, free, log());
        return free;
    }

    private Path log() {
        return folder.resolve("postgres.log");
    }

    /** Starts the server again, at the port it had, when its process has ended; whether it did. */
    synchronized boolean startIfDead() throws IOException {
        if (closed || Postmaster.of(cluster).waitUntilGoneOrServing().isPresent()) return false;
        command.start(cluster, port, log());
        return true;
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        command.stop(cluster);
        lock.release();
        lockFile.close();
    }
}
