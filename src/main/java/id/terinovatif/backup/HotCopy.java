package id.terinovatif.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

/**
 * The files of a server that goes on writing, between {@code pg_backup_start} and {@code pg_backup_stop} of one connection, with the
 * log of what was written meanwhile. The slot that keeps this log is a temporary one: it goes with its connection, also when the
 * process is killed. PostgreSQL 18, section 25.3.4 of its manual.
 */
final class HotCopy {
    private static final Set<String> EMPTIED = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_stat_tmp",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_subtrans");
    private static final Set<String> LEFT_OUT =
            Set.of("postmaster.pid", "postmaster.opts", "backup_label", "tablespace_map");
    private static final String CONTROL = "global/pg_control";
    private static final String AS = "postgres/cluster/";

    private final Connection connection;
    private final Path cluster;
    private final TreeOut out;

    private HotCopy(Connection connection, Path cluster, TreeOut out) {
        this.connection = connection;
        this.cluster = cluster;
        this.out = out;
    }

    static void write(Connection connection, Path cluster, TreeOut out) throws IOException, SQLException {
        new HotCopy(connection, cluster, out).write();
    }

    private record Stopped(String label, String lastSegment) {}

    private void write() throws IOException, SQLException {
        var slot = "cadangan_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        dropStale();
        ask("select pg_create_physical_replication_slot('" + slot + "', true, true)", row -> "");
        try {
            // a checkpoint at once writes all that waits; beside people who work it takes its time instead
            var start = "select pg_walfile_name(pg_backup_start('cadangan', " + !Pace.beside() + "))";
            var first = ask(start, row -> row.getString(1));
            Files.walkFileTree(cluster, new Walk());
            control();
            var stopped = ask(
                    "select labelfile, pg_walfile_name(lsn) from pg_backup_stop(false)",
                    row -> new Stopped(row.getString(1), row.getString(2)));
            out.bytes(AS + "backup_label", stopped.label().getBytes(StandardCharsets.UTF_8));
            log(first, stopped.lastSegment());
        } finally {
            if (!connection.isClosed()) ask("select pg_drop_replication_slot('" + slot + "')", row -> "");
        }
    }

    /** Those of an older programme, whose slots outlived their connection. */
    private void dropStale() throws SQLException {
        ask(
                "select count(pg_drop_replication_slot(slot_name)) from pg_replication_slots"
                        + " where slot_name like 'cadangan%' and not active and not temporary",
                row -> row.getInt(1));
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> T ask(String sql, Row<T> row) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return row.read(rows);
        }
    }

    private final class Walk extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            if (String.valueOf(folder.getFileName()).equals("pgsql_tmp")) return FileVisitResult.SKIP_SUBTREE;
            var path = path(folder);
            out.folder(AS + path);
            if (path.equals("pg_wal")) out.folder(AS + "pg_wal/archive_status");
            return EMPTIED.contains(path) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            var path = path(file);
            var name = String.valueOf(file.getFileName());
            if (attributes.isRegularFile()
                    && !LEFT_OUT.contains(path)
                    && !path.equals(CONTROL)
                    && !name.startsWith("pg_internal.init")
                    && !name.startsWith("pgsql_tmp")) out.file(AS + path, file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
            if (problem instanceof NoSuchFileException) return FileVisitResult.CONTINUE;
            throw problem;
        }

        private String path(Path inside) {
            return cluster.relativize(inside).toString().replace('\\', '/');
        }
    }

    /** Read until two readings agree: some file systems let a reader see half of a write. */
    private void control() throws IOException {
        var file = cluster.resolve(CONTROL);
        var bytes = Files.readAllBytes(file);
        for (var again = Files.readAllBytes(file); !Arrays.equals(bytes, again); again = Files.readAllBytes(file))
            bytes = again;
        out.bytes(AS + CONTROL, bytes);
    }

    private void log(String first, String last) throws IOException {
        try (var inside = Files.list(cluster.resolve("pg_wal"))) {
            for (var file : inside.sorted().toList()) {
                var name = String.valueOf(file.getFileName());
                var needed = name.matches("[0-9A-F]{24}") && name.compareTo(first) >= 0 && name.compareTo(last) <= 0;
                if (needed || name.endsWith(".history")) out.file(AS + "pg_wal/" + name, file);
            }
        }
    }
}
