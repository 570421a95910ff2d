package id.terinovatif.trail;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Reads every chain of the database, as of one moment, and says what does not fit. */
final class TrailCheck {
    private static final int AT_ONCE = 2_000;
    /** What admins did stands in words of its own beside the chain; the chain holds its hash. */
    private static final String WORDS = """
            select t.region_id, t.seq, a.id is null from trail t left join audit a on a.region_id = t.region_id and a.id::text = t.object
            where t.region_id REGIONS and t.act = 'audit.INSERT' and t.after_hash is distinct from
                trail_print(to_jsonb(a), 'id,person_id,action,subject,created_at') order by 1, 2 limit 50""";

    private final Connection connection;
    private final @Nullable TrailKey key;
    private final String regions;

    private TrailCheck(Connection connection, @Nullable TrailKey key, String regions) {
        this.connection = connection;
        this.key = key;
        this.regions = regions;
    }

    /**
     * Every region's.
     *
     * @param key checks the signatures; null where it is not at hand
     */
    static Result all(Connection connection, @Nullable TrailKey key) throws SQLException, IOException {
        return new TrailCheck(connection, key, "is not null").run();
    }

    static Result of(Connection connection, long region) throws SQLException, IOException {
        return new TrailCheck(connection, null, "= " + region).run();
    }

    /** What was looked at, and what does not fit. */
    record Result(int regions, long notes, int signatures, List<Finding> findings) {}

    private record Head(long seq, String hash) {}

    private Result run() throws SQLException, IOException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read read only");
            statement.execute("set local timezone to 'UTC'");
            var findings = new ArrayList<Finding>();
            var signed = signed(findings);
            var heads = heads();
            long notes = walk(heads, signed, findings);
            words(findings);
            int signatures = signed.values().stream().mapToInt(Map::size).sum();
            return new Result(heads.size(), notes, signatures, findings);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** The next ones are read while the last ones are checked. */
    private long walk(Map<Long, Head> heads, Map<Long, Map<Long, String>> signed, List<Finding> findings)
            throws SQLException, IOException {
        var checks = new HashMap<Long, ChainCheck>();
        long notes = 0;
        try (var stream = new NoteStream(connection, regions);
                var checking = Executors.newSingleThreadExecutor()) {
            var before = CompletableFuture.runAsync(() -> {}, checking);
            List<Note> some;
            do {
                some = some(stream);
                notes += some.size();
                var read = some;
                before.join();
                before = CompletableFuture.runAsync(() -> see(read, checks, signed), checking);
            } while (some.size() == AT_ONCE);
            before.join();
        }
        for (var region : heads.keySet())
            checks.computeIfAbsent(region, one -> new ChainCheck(one, signed.getOrDefault(one, Map.of())));
        for (var check : new TreeMap<>(checks).entrySet()) {
            var head = heads.getOrDefault(check.getKey(), new Head(0, Note.FIRST));
            findings.addAll(check.getValue().end(head.seq(), head.hash()));
        }
        return notes;
    }

    private static List<Note> some(NoteStream stream) throws IOException {
        var some = new ArrayList<Note>(AT_ONCE);
        while (some.size() < AT_ONCE) {
            var note = stream.next();
            if (note == null) break;
            some.add(note);
        }
        return some;
    }

    private static void see(List<Note> notes, Map<Long, ChainCheck> checks, Map<Long, Map<Long, String>> signed) {
        for (var note : notes)
            checks.computeIfAbsent(
                            note.region(), region -> new ChainCheck(region, signed.getOrDefault(region, Map.of())))
                    .see(note);
    }

    private Map<Long, Head> heads() throws SQLException {
        var heads = new TreeMap<Long, Head>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select region_id, seq, hash from trail_head where region_id " + regions)) {
            while (rows.next()) heads.put(rows.getLong(1), new Head(rows.getLong(2), rows.getString(3)));
        }
        return heads;
    }

    private Map<Long, Map<Long, String>> signed(List<Finding> findings) throws SQLException {
        var signed = new HashMap<Long, Map<Long, String>>();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select region_id, seq, hash, signature from trail_note where region_id "
                                + regions + " order by 1, 2")) {
            while (rows.next()) {
                long region = rows.getLong(1);
                long seq = rows.getLong(2);
                if (key != null && !key.signed(region, seq, rows.getString(3), rows.getString(4)))
                    findings.add(new Finding(region, seq, "tanda tangan hariannya tidak sah"));
                signed.computeIfAbsent(region, one -> new TreeMap<>()).put(seq, rows.getString(3));
            }
        }
        return signed;
    }

    private void words(List<Finding> findings) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(WORDS.replace("REGIONS", regions))) {
            while (rows.next())
                findings.add(new Finding(
                        rows.getLong(1),
                        rows.getLong(2),
                        rows.getBoolean(3) ? "kalimat tindakan adminnya dihapus" : "kalimat tindakan adminnya diubah"));
        }
    }
}
