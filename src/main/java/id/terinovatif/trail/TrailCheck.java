package id.terinovatif.trail;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads every chain of the database, as of one moment, and says what does not fit. */
final class TrailCheck {
    private static final int MOST_READERS = 8;
    /** More than one, so that a reader who is through early takes another. */
    private static final int STRETCHES_EACH = 4;
    /** Below this, another stretch costs more than it saves. */
    private static final long SHORTEST = 20_000;
    /** What admins did stands in words of its own beside the chain; the chain holds its hash. */
    private static final String WORDS = """
            select t.region_id, t.seq, a.id is null from trail t left join audit a on a.region_id = t.region_id and a.id::text = t.object
            where t.region_id REGIONS and t.act = 'audit.INSERT' and t.after_hash is distinct from
                trail_print(to_jsonb(a), 'id,person_id,action,subject,created_at') order by 1, 2 limit 50""";

    private final DataSource database;
    private final @Nullable TrailKey key;
    private final String regions;
    private final int readers;
    private final long shortest;

    private TrailCheck(DataSource database, @Nullable TrailKey key, String regions, int readers, long shortest) {
        this.database = database;
        this.key = key;
        this.regions = regions;
        this.readers = readers;
        this.shortest = shortest;
    }

    /**
     * Every region's, by as many connections as there are processors.
     *
     * @param key checks the signatures; null where it is not at hand
     */
    static Result all(DataSource database, @Nullable TrailKey key) throws SQLException, IOException {
        int processors = Runtime.getRuntime().availableProcessors();
        return new TrailCheck(database, key, "is not null", Math.clamp(processors, 2, MOST_READERS), SHORTEST).run();
    }

    /** One region's, by one connection: others want to work meanwhile. */
    static Result of(DataSource database, long region) throws SQLException, IOException {
        return of(database, region, 1, SHORTEST);
    }

    /**
     * One region's.
     *
     * @param readers how many connections
     * @param shortest how many records one of them takes at least in one go
     */
    static Result of(DataSource database, long region, int readers, long shortest) throws SQLException, IOException {
        return new TrailCheck(database, null, "= " + region, readers, shortest).run();
    }

    /** What was looked at, and what does not fit. */
    record Result(int regions, long notes, int signatures, List<Finding> findings) {}

    private record Head(long seq, String hash) {}

    private Result run() throws SQLException, IOException {
        try (var connection = database.getConnection();
                var moment = new Moment(connection)) {
            var findings = new ArrayList<Finding>();
            var signed = signed(connection, findings);
            var heads = heads(connection);
            var words = new ArrayList<Finding>();
            var walk = new Walk(database, moment, regions, signed);
            var checks = readers == 1
                    ? walk.along(connection, Stretch.WHOLE)
                    : walk.all(stretches(heads), readers, () -> words(connection, words));
            if (readers == 1) words(connection, words);
            for (var region : heads.keySet()) checks.computeIfAbsent(region, one -> walk.fresh(one));
            for (var check : checks.entrySet()) {
                var head = heads.getOrDefault(check.getKey(), new Head(0, Note.FIRST));
                findings.addAll(check.getValue().end(head.seq(), head.hash()));
            }
            findings.addAll(words);
            int signatures = signed.values().stream().mapToInt(Map::size).sum();
            return new Result(heads.size(), walk.notes(), signatures, findings);
        }
    }

    private List<Stretch> stretches(Map<Long, Head> heads) {
        var lengths = new TreeMap<Long, Long>();
        heads.forEach((region, head) -> lengths.put(region, head.seq()));
        return Stretch.of(lengths, readers * STRETCHES_EACH, shortest);
    }

    private Map<Long, Head> heads(Connection connection) throws SQLException {
        var heads = new TreeMap<Long, Head>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select region_id, seq, hash from trail_head where region_id " + regions)) {
            while (rows.next()) heads.put(rows.getLong(1), new Head(rows.getLong(2), rows.getString(3)));
        }
        return heads;
    }

    private Map<Long, Map<Long, String>> signed(Connection connection, List<Finding> findings) throws SQLException {
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

    private void words(Connection connection, List<Finding> findings) throws SQLException {
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
