package id.terinovatif.backup;

import id.terinovatif.backup.Manifest.Kind;
import id.terinovatif.evidence.storage.Storage;
import id.terinovatif.evidence.storage.VerifiedStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;

/** Lays a copy out in a folder and holds every file against the list of contents. */
final class Restore {
    private final Copies copies;
    private final Copies.Copy copy;
    private final Manifest manifest;

    /** Reads the list of contents: {@link BackupFault} for another key, before anything is written. */
    Restore(Copies copies, Copies.Copy copy) throws IOException {
        this.copies = copies;
        this.copy = copy;
        this.manifest = copies.manifest(copy);
    }

    Manifest manifest() {
        return manifest;
    }

    /** The data folder's files; of a physical copy the database too. */
    void files(Path folder) throws IOException {
        var files = manifest.files().stream()
                .filter(file -> !file.path().startsWith(RowsOut.FOLDER))
                .toList();
        try (var sealed = copies.file(copy.name(), Backup.TREE).read()) {
            new TreeIn(files).into(folder, sealed);
        }
        if (manifest.kind() == Kind.PHYSICAL) ownedOnly(folder.resolve("postgres"));
    }

    /** Until when what was written after the copy came with it; empty where nothing was carried. */
    Optional<Instant> until() throws IOException {
        var log = LogIn.of(copies, copy);
        return log.isEmpty() ? Optional.empty() : Optional.of(log.get().until());
    }

    /** What was written after the copy, laid beside its database; the name of its last segment. */
    Optional<String> log(Path folder) throws IOException {
        var log = LogIn.of(copies, copy);
        return log.isEmpty() ? Optional.empty() : log.get().into(folder.resolve("postgres/cluster"));
    }

    private static void ownedOnly(Path postgres) throws IOException {
        Files.setPosixFilePermissions(
                postgres.resolve("cluster"), java.nio.file.attribute.PosixFilePermissions.fromString("rwx------"));
        Files.setPosixFilePermissions(
                postgres.resolve("password"), java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
    }

    /** The rows of a logical copy, into a database that has no table yet. */
    void rows(String url, String user, String secret) throws IOException, SQLException {
        try (var connection = java.sql.DriverManager.getConnection(url, user, secret)) {
            if (!Tables.names(connection).isEmpty())
                throw new BackupFault("basis data tujuan sudah berisi tabel; pulihkan ke basis data yang kosong.");
            RowsIn.makeTables(url, user, secret, manifest.schema());
            var tables = manifest.files().stream()
                    .filter(file -> file.path().startsWith(RowsOut.FOLDER))
                    .toList();
            new RowsIn(connection, copies, copy.name()).read(tables);
        }
    }

    /** All evidence; {@code aside} is a folder on the same disk for files on their way. */
    void evidence(Storage storage, Path aside) throws IOException {
        Files.createDirectories(aside);
        var all = new LinkedHashSet<>(manifest.evidence());
        var log = LogIn.of(copies, copy);
        if (log.isPresent()) all.addAll(log.get().evidence());
        for (var one : all) {
            if (storage.has(one.sha256(), one.size())) continue;
            var file = aside.resolve(one.sha256());
            open(one, file);
            storage.keep(file, one.sha256());
        }
        Files.delete(aside);
    }

    private void open(Manifest.Kept one, Path file) throws IOException {
        try (var bytes = new VerifiedStream(copies.evidence(one.sha256()).read(), one.sha256());
                var out = Files.newOutputStream(file)) {
            bytes.transferTo(out);
        } catch (VerifiedStream.OtherBytes | BackupFault damaged) {
            throw new BackupFault(
                    "berkas bukti di dalam cadangan rusak atau hilang: " + one.sha256() + " (" + damaged.getMessage()
                            + ")",
                    damaged);
        }
    }
}
