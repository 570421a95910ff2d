package id.terinovatif.trail;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/**
 * Goes through the records stretch by stretch, several at once. A stretch that begins within a chain starts from the number and the
 * hash that stand in the nearest record before it; since the stretch before ends with checking that record, the chain is whole when all
 * stretches are.
 */
final class Walk {
    private final DataSource database;
    private final Moment moment;
    private final String regions;
    private final Map<Long, Map<Long, String>> signed;
    private final AtomicLong notes = new AtomicLong();

    /** @param signed the hash by region and number where a chain was signed */
    Walk(DataSource database, Moment moment, String regions, Map<Long, Map<Long, String>> signed) {
        this.database = database;
        this.moment = moment;
        this.regions = regions;
        this.signed = signed;
    }

    /** What is done meanwhile by who waits. */
    @FunctionalInterface
    interface Meanwhile {
        void run() throws SQLException;
    }

    /** How many records were seen so far. */
    long notes() {
        return notes.get();
    }

    ChainCheck fresh(long region) {
        return new ChainCheck(region, signed.getOrDefault(region, Map.of()));
    }

    /** The state of each chain after its last record, by region. */
    Map<Long, ChainCheck> all(List<Stretch> stretches, int readers, Meanwhile meanwhile)
            throws SQLException, IOException {
        var checks = new TreeMap<Long, ChainCheck>();
        try (var pool = Executors.newFixedThreadPool(readers)) {
            var walked = new ArrayList<Future<Map<Long, ChainCheck>>>();
            for (var stretch : stretches) walked.add(pool.submit(() -> one(stretch)));
            meanwhile.run();
            for (var each : walked)
                each.get().forEach((region, check) -> checks.merge(region, check, ChainCheck::then));
        } catch (ExecutionException fault) {
            if (fault.getCause() instanceof SQLException sql) throw sql;
            throw new IOException(fault.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException(stopping);
        }
        return checks;
    }

    private Map<Long, ChainCheck> one(Stretch stretch) throws SQLException {
        try (var connection = database.getConnection()) {
            moment.join(connection);
            var checks = along(connection, stretch);
            connection.rollback();
            return checks;
        }
    }

    /** The same for one stretch, over a connection that stands at the moment already. */
    Map<Long, ChainCheck> along(Connection connection, Stretch stretch) throws SQLException {
        var checks = begun(connection, stretch);
        var note = new Note();
        long seen = 0;
        try (var stream = new NoteStream(connection, "region_id " + regions + " and " + stretch.words())) {
            for (ChainCheck check = null; stream.next(note); seen++) {
                if (check == null || check.region() != note.region())
                    check = checks.computeIfAbsent(note.region(), this::fresh);
                check.see(note);
            }
        }
        notes.addAndGet(seen);
        return checks;
    }

    /** Where the stretch begins within a chain, that one in the state that it has there. */
    private Map<Long, ChainCheck> begun(Connection connection, Stretch stretch) throws SQLException {
        var checks = new TreeMap<Long, ChainCheck>();
        var after = stretch.after();
        if (after == null) return checks;
        try (var asking = connection.prepareStatement(
                "select seq, hash from trail where region_id = ? and seq <= ? order by seq desc limit 1")) {
            asking.setLong(1, after.region());
            asking.setLong(2, after.seq());
            try (var row = asking.executeQuery()) {
                if (row.next())
                    checks.put(
                            after.region(),
                            new ChainCheck(
                                    after.region(),
                                    signed.getOrDefault(after.region(), Map.of()),
                                    row.getLong(1),
                                    row.getString(2)));
            }
        }
        return checks;
    }
}
