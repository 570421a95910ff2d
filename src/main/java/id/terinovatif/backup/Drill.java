package id.terinovatif.backup;

import id.terinovatif.backup.Manifest.Kept;
import id.terinovatif.backup.Manifest.Kind;
import id.terinovatif.evidence.storage.VerifiedStream;
import id.terinovatif.shared.Indonesian;
import id.terinovatif.shared.database.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * Brings the newest copy back aside, on a port of its own, and holds what is there against what was there; then throws it away. A
 * {@link BackupFault} says what does not fit.
 */
final class Drill {
    private static final int EVIDENCE = 50;
    private static final String INDEXES = """
            select count(bt_index_check(c.oid, true))::text from pg_class c join pg_am m on m.oid = c.relam
            join pg_index i on i.indexrelid = c.oid where m.amname = 'btree' and c.relnamespace = 'public'::regnamespace and i.indisvalid""";

    /** What comes and goes between two counts. */
    private static final Set<String> PASSING =
            Set.of("job", "web_session", "region_change", "outgoing_mail", "night_work");

    private final Copies copies;
    private final Path aside;
    private final Indexes indexes;

    /** @param aside a folder for the time of the drill, removed before and after */
    Drill(Copies copies, Path aside, Indexes indexes) {
        this.copies = copies;
        this.aside = aside;
        this.indexes = indexes;
    }

    /** What was proved, in words. */
    String run() throws IOException, SQLException {
        var newest = copies.newest();
        if (newest.isEmpty()) throw new BackupFault("belum ada salinan untuk diuji");
        FileSystemUtils.deleteRecursively(aside);
        try {
            var restore = new Restore(copies, newest.get());
            restore.files(aside);
            String proved;
            try (var database = EmbeddedPostgres.in(aside.resolve("postgres"))) {
                if (restore.manifest().kind() == Kind.LOGICAL)
                    restore.rows(database.url(), database.user(), database.secret());
                proved = proved(restore.manifest(), database);
            }
            return proved + withItsLog(restore);
        } finally {
            FileSystemUtils.deleteRecursively(aside);
        }
    }

    /** Once more with what was written after the copy; nothing where nothing was carried. */
    private String withItsLog(Restore restore) throws IOException, SQLException {
        var until = restore.until();
        if (until.isEmpty()) return "";
        FileSystemUtils.deleteRecursively(aside);
        restore.files(aside);
        var last = restore.log(aside);
        try (var database = EmbeddedPostgres.in(aside.resolve("postgres"))) {
            validate(new DriverManagerDataSource(database.url(), database.user(), database.secret()));
            try (var connection = DriverManager.getConnection(database.url(), database.user(), database.secret())) {
                if (last.isPresent()) goneThrough(last.get(), connection);
                checked(connection);
            }
        }
        return ", dengan log tulisan sampai " + Indonesian.dateAndTime(until.get(), ZoneId.systemDefault());
    }

    /** PostgreSQL stops without a word at a segment it cannot read; where it writes on says how far it came. */
    private static void goneThrough(String last, Connection connection) throws SQLException {
        var now = Tables.texts(connection, "select pg_walfile_name(pg_current_wal_insert_lsn())")
                .getFirst();
        if (now.substring(8).compareTo(last.substring(8)) < 0)
            throw new BackupFault("log tulisan hanya terbaca sampai " + now + ", seharusnya " + last);
    }

    private String proved(Manifest manifest, EmbeddedPostgres database) throws IOException, SQLException {
        var source = new DriverManagerDataSource(database.url(), database.user(), database.secret());
        validate(source);
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.secret())) {
            long rows = counts(manifest, connection);
            var checked = checked(connection);
            int evidence = evidence(manifest);
            var index = index(manifest, source);
            return "%s baris, %s indeks basis data, %s dari %s berkas bukti%s"
                    .formatted(
                            Indonesian.number(rows),
                            checked,
                            evidence,
                            Indonesian.number(manifest.evidence().size()),
                            index.map(text -> ", indeks daerah " + text).orElse(""));
        }
    }

    /** The tables are those that the migrations make; newer ones may still wait. */
    private static void validate(DataSource source) {
        var result = Flyway.configure()
                .dataSource(source)
                .outOfOrder(true)
                .ignoreMigrationPatterns("*:pending")
                .load()
                .validateWithResult();
        if (!result.validationSuccessful)
            throw new BackupFault("susunan tabel tidak dikenal: " + result.errorDetails.errorMessage);
    }

    /** Between what was there when the copy began and when it ended, since people went on writing. */
    private static long counts(Manifest manifest, Connection connection) throws SQLException {
        long rows = 0;
        var there = Tables.counts(connection);
        for (var table : manifest.before().entrySet()) {
            if (PASSING.contains(table.getKey())) continue;
            long before = table.getValue();
            long after = manifest.after().getOrDefault(table.getKey(), before);
            long now = there.getOrDefault(table.getKey(), -1L);
            if (now < Math.min(before, after) || now > Math.max(before, after))
                throw new BackupFault("tabel " + table.getKey() + " berisi " + now + " baris, seharusnya " + before
                        + (before == after ? "" : " sampai " + after));
            rows += now;
        }
        return rows;
    }

    private static String checked(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create extension if not exists amcheck");
        }
        return Tables.texts(connection, INDEXES).getFirst();
    }

    private int evidence(Manifest manifest) throws IOException {
        var drawn = new ArrayList<Kept>(manifest.evidence());
        Collections.shuffle(drawn);
        var some = drawn.subList(0, Math.min(EVIDENCE, drawn.size()));
        for (var one : some)
            try (var bytes = copies.evidence(one.sha256()).read()) {
                if (!VerifiedStream.isWhole(bytes, one.sha256()))
                    throw new BackupFault("berkas bukti berisi lain: " + one.sha256());
            }
        return some.size();
    }

    /** One region's index computed anew; empty where the copy does not say what it was. */
    private Optional<String> index(Manifest manifest, DataSource source) {
        var noted = List.copyOf(manifest.indexes().entrySet());
        if (noted.isEmpty()) return Optional.empty();
        var one = noted.getFirst();
        var computed = indexes.in(source, one.getKey());
        if (!computed.equals(one.getValue()))
            throw new BackupFault("indeks daerah dari salinan " + computed + ", seharusnya " + one.getValue());
        return Optional.of(computed.isEmpty() ? "sama" : computed);
    }
}
