package id.terinovatif.backup;

import id.terinovatif.evidence.storage.Storage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * What is written after a copy, carried to it every hour: the finished segments of PostgreSQL's log and new evidence. A slot keeps
 * the log until it is carried, at most {@code MOST_KEPT} of it: then PostgreSQL lets it go, and the next copy begins anew. The slot
 * and the folder in the copy have one name, so a log never goes to a copy of another database.
 */
final class LogOut {
    static final String PREFIX = "log_";
    static final String EVIDENCE = "bukti";
    private static final String BEGUN = "dimulai";
    private static final Pattern SEGMENT = Pattern.compile("[0-9A-F]{24}");
    private static final String MOST_KEPT = "4GB";

    private final Copies copies;
    private final Path cluster;
    private final Storage storage;

    LogOut(Copies copies, Path data, Storage storage) {
        this.copies = copies;
        this.cluster = data.resolve("postgres/cluster");
        this.storage = storage;
    }

    /** Begins to keep the log, before the copy that it will continue; the slot's name. */
    static String reserve(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("alter system set max_slot_wal_keep_size = '" + MOST_KEPT + "'");
            statement.execute("select pg_reload_conf()");
            var slot = PREFIX + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
            statement.execute("select pg_create_physical_replication_slot('" + slot + "', true)");
            return slot;
        }
    }

    /** The copy is whole: from now on the log goes there, and that of earlier copies ends. */
    void follow(Connection connection, String slot, String copy) throws IOException, SQLException {
        copies.file(copy, slot + "/" + BEGUN).write(out -> {});
        for (var other : slots(connection)) if (!other.equals(slot)) drop(connection, other);
        for (var earlier : copies.all())
            if (!earlier.name().equals(copy))
                for (var log : logs(copies, earlier.name())) copies.depot().remove(log);
    }

    /** Carries what is finished; false when there is no copy that it could continue, and nothing is kept for one. */
    boolean carry(Connection connection) throws IOException, SQLException {
        var carried = false;
        for (var slot : slots(connection)) {
            var folder = folder(slot);
            if (folder.isEmpty() || lost(connection, slot)) drop(connection, slot);
            else {
                carry(connection, slot, folder.get());
                carried = true;
            }
        }
        return carried;
    }

    private void carry(Connection connection, String slot, String folder) throws IOException, SQLException {
        var first = text(
                connection, "select pg_walfile_name(restart_lsn) from pg_replication_slots where slot_name = ?", slot);
        // a byte before its end, since the end may already count as the next segment
        var end = text(connection, "select pg_switch_wal()::text");
        var last = text(connection, "select pg_walfile_name(?::pg_lsn - 1::numeric)", end);
        var there = copies.depot().beneath(folder);
        for (var segment : written()) {
            var name = String.valueOf(segment.getFileName());
            var target = new SealedFile(copies.depot(), folder + "/" + name, copies.key());
            if (name.compareTo(first) < 0 || name.compareTo(last) > 0 || there.containsKey(target.path())) continue;
            target.write(out -> {
                try (var packed = new GZIPOutputStream(out)) {
                    Files.copy(segment, packed);
                }
            });
        }
        var evidence = new EvidenceOut(copies, storage);
        evidence.copy(Tables.evidence(connection));
        new SealedFile(copies.depot(), folder + "/" + EVIDENCE, copies.key())
                .write(out -> Manifest.Kept.write(evidence.kept(), out));
        text(
                connection,
                "select pg_replication_slot_advance(slot_name, ?::pg_lsn)::text from pg_replication_slots"
                        + " where slot_name = ? and restart_lsn < ?::pg_lsn union all select ''",
                end,
                slot,
                end);
    }

    private List<Path> written() throws IOException {
        try (var inside = Files.list(cluster.resolve("pg_wal"))) {
            return inside.filter(file ->
                            SEGMENT.matcher(String.valueOf(file.getFileName())).matches())
                    .sorted()
                    .toList();
        }
    }

    /** The segments in the folder of a log, the oldest first. */
    static List<String> segments(Copies copies, String log) throws IOException {
        return copies.depot().beneath(log).keySet().stream()
                .filter(file ->
                        SEGMENT.matcher(file.substring(log.length() + 1)).matches())
                .sorted()
                .toList();
    }

    /** The folders of the logs that a copy has; one at most, but of one that was cut off. */
    static List<String> logs(Copies copies, String copy) throws IOException {
        return copies.depot().beneath(copy).keySet().stream()
                .filter(file -> file.startsWith(copy + "/" + PREFIX))
                .map(file -> file.substring(0, file.lastIndexOf('/')))
                .distinct()
                .toList();
    }

    private Optional<String> folder(String slot) throws IOException {
        for (var copy : copies.all()) {
            var log = copy.name() + "/" + slot;
            if (copies.depot().has(log + "/" + BEGUN)) return Optional.of(log);
        }
        return Optional.empty();
    }

    private static List<String> slots(Connection connection) throws SQLException {
        return Tables.texts(
                connection,
                "select slot_name from pg_replication_slots where slot_name like 'log\\_%' and not active order by 1");
    }

    private static boolean lost(Connection connection, String slot) throws SQLException {
        return text(
                        connection,
                        "select coalesce(wal_status, 'lost') from pg_replication_slots where slot_name = ?",
                        slot)
                .equals("lost");
    }

    private static void drop(Connection connection, String slot) throws SQLException {
        text(connection, "select pg_drop_replication_slot(?)::text", slot);
    }

    private static String text(Connection connection, String sql, String... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setString(i + 1, values[i]);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return String.valueOf(rows.getString(1));
            }
        }
    }
}
