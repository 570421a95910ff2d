package id.terinovatif.bench.load;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.postgresql.PGConnection;

/** What verifying cannot be quicker than: PostgreSQL sending the records to somebody who drops them, and SHA-256 of as many bytes. */
record TrailFloor(String url, String user, String secret) {
    private static final int READERS = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 8);
    /** Of a record with its two hashes and the hash before. */
    private static final int BYTES = 270;

    void print(long rows) throws Exception {
        timed("COPY alone over " + READERS + " connections", part -> copied(rows / READERS * part, rows / READERS * (part + 1)));
        timed("SHA-256 of as many bytes alone in " + READERS + " threads", part -> hashed(rows / READERS));
    }

    private interface Part {
        long run(int number) throws Exception;
    }

    private static void timed(String what, Part part) throws Exception {
        long began = System.nanoTime();
        try (var pool = Executors.newFixedThreadPool(READERS)) {
            var all = new ArrayList<Future<Long>>();
            for (int i = 0; i < READERS; i++) {
                int number = i;
                all.add(pool.submit((Callable<Long>) () -> part.run(number)));
            }
            for (var each : all) each.get();
        }
        System.out.printf("%s: %.1f s, load %s%n", what, (System.nanoTime() - began) / 1e9, Cpu.load());
    }

    private long copied(long from, long to) throws Exception {
        try (var connection = connection()) {
            var rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy (select * from trail where region_id = 1 and seq > "
                    + from + " and seq <= " + to + " order by region_id, seq) to stdout (format binary)");
            long bytes = 0;
            for (var row = rows.readFromCopy(); row != null; row = rows.readFromCopy()) bytes += row.length;
            return bytes;
        }
    }

    private static long hashed(long rows) throws Exception {
        var sha256 = MessageDigest.getInstance("SHA-256");
        var bytes = new byte[BYTES];
        for (long i = 0; i < rows; i++) {
            sha256.update(bytes);
            sha256.digest(bytes, 0, 32);
        }
        return bytes[0];
    }

    Connection connection() throws java.sql.SQLException {
        return DriverManager.getConnection(url, user, secret);
    }
}
