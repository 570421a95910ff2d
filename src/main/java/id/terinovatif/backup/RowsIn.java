package id.terinovatif.backup;

import id.terinovatif.backup.Manifest.Kept;
import id.terinovatif.shared.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;

/** Brings the tables of a copy into an empty database, in one transaction: all rows or none. */
final class RowsIn {
    private final Connection connection;
    private final Copies copies;
    private final String copy;

    RowsIn(Connection connection, Copies copies, String copy) {
        this.connection = connection;
        this.copies = copies;
        this.copy = copy;
    }

    /** Makes the tables as they were when the copy was made; the programme migrates on from there at its next start. */
    static void makeTables(String url, String user, String secret, String schema) {
        Flyway.configure()
                .dataSource(url, user, secret)
                .outOfOrder(true)
                .target(schema)
                .load()
                .migrate();
    }

    void read(List<Kept> files) throws IOException, SQLException {
        connection.setAutoCommit(false);
        try {
            var ties = loosened();
            for (var table : Tables.names(connection)) run("alter table " + name(table) + " disable trigger user");
            for (var file : files) if (!file.path().equals(RowsOut.SEQUENCES)) table(file);
            for (var table : Tables.names(connection)) run("alter table " + name(table) + " enable trigger user");
            for (var tie : ties) run(tie);
            for (var file : files) if (file.path().equals(RowsOut.SEQUENCES)) sequences(file);
            connection.commit();
        } catch (IOException | SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** Takes the foreign keys away and says how they are put back, since tables refer to one another in circles. */
    private List<String> loosened() throws SQLException {
        var ties = Tables.texts(
                connection,
                "select format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))"
                        + " from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace");
        var drops = Tables.texts(
                connection,
                "select format('alter table %s drop constraint %I', conrelid::regclass, conname)"
                        + " from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace");
        for (var drop : drops) run(drop);
        return ties;
    }

    private void table(Kept file) throws IOException, SQLException {
        var table = file.path().replace(RowsOut.FOLDER, "").replace(".csv.gz", "");
        if (!Tables.names(connection).contains(table))
            throw new BackupFault(
                    "tabel " + table + " tidak dikenal program ini; pakai versi program yang lebih baru.");
        run("delete from " + name(table)); // what a migration puts in is in the copy too
        var digest = Sha256.digest();
        try (var in = new DigestInputStream(
                new GZIPInputStream(copies.file(copy, file.path()).read()), digest)) {
            var columns = line(in);
            var copying = "copy " + name(table) + " (" + columns + ") from stdin (format csv)";
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copying, in);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(file.sha256()))
            throw new BackupFault("isi tabel " + table + " tidak sama dengan daftar isi");
    }

    private void sequences(Kept file) throws IOException, SQLException {
        try (var in = new GZIPInputStream(copies.file(copy, file.path()).read())) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
            for (var line : lines) {
                var cells = line.split(",", 2);
                Tables.texts(
                        connection,
                        "select setval('public." + Tables.quoted(cells[0]) + "', " + Long.parseLong(cells[1]) + ")");
            }
        }
    }

    private static String line(java.io.InputStream in) throws IOException {
        var bytes = new ArrayList<Byte>();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) bytes.add((byte) b);
        var text = new byte[bytes.size()];
        for (int i = 0; i < text.length; i++) text[i] = bytes.get(i);
        return new String(text, StandardCharsets.UTF_8);
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String name(String table) {
        return "public." + Tables.quoted(table);
    }
}
