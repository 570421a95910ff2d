package id.terinovatif.backup;

import id.terinovatif.backup.Manifest.Kept;
import id.terinovatif.shared.Sha256;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.postgresql.PGConnection;

/**
 * Every table as CSV with the names of its columns, all of one moment. Readable without this programme, and the way between the
 * embedded database and an own server.
 */
final class RowsOut {
    static final String FOLDER = "tabel/";
    static final String SEQUENCES = FOLDER + "_urutan.csv.gz";

    private RowsOut() {}

    static List<Kept> write(Connection connection, Copies copies, String copy) throws IOException, SQLException {
        var kept = new ArrayList<Kept>();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read read only");
            for (var table : Tables.names(connection)) {
                var columns = String.join(", ", Tables.columns(connection, table));
                var rows = "select " + columns + " from public." + Tables.quoted(table);
                kept.add(write(connection, FOLDER + table + ".csv.gz", rows, copies, copy));
            }
            var sequences =
                    "select sequencename, last_value from pg_sequences where schemaname = 'public' and last_value is not null";
            kept.add(write(connection, SEQUENCES, sequences, copies, copy));
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        return kept;
    }

    private static Kept write(Connection connection, String path, String rows, Copies copies, String copy)
            throws IOException, SQLException {
        var digest = Sha256.digest();
        var counted = new long[1];
        var sealed = copies.file(copy, path);
        sealed.write(out -> {
            try (var csv = new DigestOutputStream(counting(new GZIPOutputStream(out), counted), digest)) {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("copy (" + rows + ") to stdout (format csv, header)", csv);
            } catch (SQLException e) {
                throw new IOException(path + ": " + e.getMessage(), e);
            }
        });
        return new Kept(path, counted[0], HexFormat.of().formatHex(digest.digest()));
    }

    private static OutputStream counting(OutputStream out, long[] counted) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                counted[0] += length;
                out.write(bytes, from, length);
            }

            @Override
            public void write(int b) throws IOException {
                counted[0]++;
                out.write(b);
            }
        };
    }
}
