package id.terinovatif.backup;

import id.terinovatif.backup.Manifest.Kept;
import id.terinovatif.backup.Manifest.Kind;
import id.terinovatif.evidence.storage.Storage;
import id.terinovatif.shared.keys.KeyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Makes one copy: the database first, evidence after it, the list of contents last. */
final class Backup {
    /** The files of the copied database and of the data folder in one stream. */
    static final String TREE = "berkas";

    /** What the data folder holds beside database and evidence and is not made again by itself. */
    static final List<String> OWN_FOLDERS = List.of("editions", "instruments", KeyFile.FOLDER);

    private final Copies copies;
    private final Path data;
    private final Storage storage;
    private final Clock clock;

    Backup(Copies copies, Path data, Storage storage, Clock clock) {
        this.copies = copies;
        this.data = data;
        this.storage = storage;
        this.clock = clock;
    }

    /** What was done; {@code fresh} are the evidence files that no earlier copy had. */
    record Done(String name, Manifest manifest, int fresh) {}

    /** Opens a connection without the limits that pages have. */
    @FunctionalInterface
    interface Connecting {
        Connection connect() throws SQLException;
    }

    Done run(Kind kind, Connecting database, Supplier<Map<String, String>> indexes) throws IOException, SQLException {
        try (var connection = database.connect()) {
            holdForAllNodes(connection, copies.depot().words());
            onOneProcessor(connection);
            return held(kind, connection, indexes);
        }
    }

    /** Else PostgreSQL counts a large table on several at once, beside those who ask for pages. */
    private static void onOneProcessor(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set max_parallel_workers_per_gather = 0");
        }
    }

    private Done held(Kind kind, Connection connection, Supplier<Map<String, String>> indexes)
            throws IOException, SQLException {
        var held = copies.hold();
        try (held) {
            copies.removeHalf();
            var started = clock.instant();
            var done = copy(kind, connection, Copies.name(started), started, indexes);
            new Pruning(copies, clock).run();
            return done;
        }
    }

    /** A bucket locks nothing, but nodes that copy into it share their database; held until the connection is closed. */
    static void holdForAllNodes(Connection connection, String where) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_try_advisory_lock(hashtextextended(?, 0))")) {
            lock.setString(1, "cadangan " + where);
            try (var row = lock.executeQuery()) {
                row.next();
                if (!row.getBoolean(1)) throw BackupFault.busy(where);
            }
        }
    }

    private Done copy(
            Kind kind, Connection connection, String name, Instant started, Supplier<Map<String, String>> indexes)
            throws IOException, SQLException {
        var before = Tables.counts(connection);
        var files = new ArrayList<Kept>();
        if (kind == Kind.LOGICAL) files.addAll(RowsOut.write(connection, copies, name));
        files.addAll(tree(kind, connection, name));
        var after = Tables.counts(connection);
        var evidence = new EvidenceOut(copies, storage);
        evidence.copy(Tables.evidence(connection));
        var manifest = new Manifest(
                kind,
                started,
                clock.instant(),
                Tables.schema(connection),
                before,
                after,
                files,
                evidence.kept(),
                evidence.damaged(),
                indexes.get());
        copies.file(name, Copies.MANIFEST).write(manifest::write);
        return new Done(name, manifest, evidence.fresh());
    }

    private List<Kept> tree(Kind kind, Connection connection, String name) throws IOException {
        var kept = new ArrayList<Kept>();
        copies.file(name, TREE).write(bytes -> {
            try (var out = new TreeOut(bytes)) {
                if (kind == Kind.PHYSICAL) {
                    HotCopy.write(connection, data.resolve("postgres/cluster"), out);
                    out.file("postgres/password", data.resolve("postgres/password"));
                }
                for (var own : OWN_FOLDERS) own(out, data.resolve(own));
                kept.addAll(out.kept());
            } catch (SQLException e) {
                throw new IOException("PostgreSQL: " + e.getMessage(), e);
            }
        });
        return kept;
    }

    private void own(TreeOut out, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return;
        try (var inside = Files.walk(folder)) {
            for (var file : inside.filter(Files::isRegularFile).toList())
                out.file(data.relativize(file).toString(), file);
        }
    }
}
