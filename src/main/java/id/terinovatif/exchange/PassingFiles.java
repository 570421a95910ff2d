package id.terinovatif.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** Files on their way in or out. They lie in the database, so that any node can go on, and go when their time is over. */
@Repository
public class PassingFiles {
    private static final int PART = 1 << 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    PassingFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A file that is still there. */
    public record Passing(long regionId, long id, String sha256, long size, Instant expiresAt) {}

    /** Keeps the file's bytes for so long; one transaction of the caller's. */
    public long keep(long regionId, Path file, Duration time) throws IOException {
        var hash = sha256();
        try (var bytes = new DigestInputStream(Files.newInputStream(file), hash)) {
            long id = begin(regionId, Files.size(file), time);
            int n = 0;
            for (var part = bytes.readNBytes(PART); part.length > 0; part = bytes.readNBytes(PART))
                jdbc.sql("insert into passing_file_part (region_id, file_id, n, bytes) values (?, ?, ?, ?)")
                        .params(regionId, id, n++, part)
                        .update();
            jdbc.sql("update passing_file set sha256 = ? where region_id = ? and id = ?")
                    .params(HexFormat.of().formatHex(hash.digest()), regionId, id)
                    .update();
            return id;
        }
    }

    private long begin(long regionId, long size, Duration time) {
        return jdbc.sql(
                        "insert into passing_file (region_id, sha256, size, expires_at) values (?, '', ?, ?) returning id")
                .params(regionId, size, Timestamp.from(clock.instant().plus(time)))
                .query(Long.class)
                .single();
    }

    public Optional<Passing> find(long regionId, long id) {
        return jdbc.sql(
                        "select region_id, id, sha256, size, expires_at from passing_file where region_id = ? and id = ? and expires_at > ?")
                .params(regionId, id, Timestamp.from(clock.instant()))
                .query(Passing.class)
                .optional();
    }

    /** Writes its bytes, a part at a time. */
    public void write(Passing file, OutputStream out) throws IOException {
        for (int n = 0; ; n++) {
            var part = jdbc.sql("select bytes from passing_file_part where region_id = ? and file_id = ? and n = ?")
                    .params(file.regionId(), file.id(), n)
                    .query(byte[].class)
                    .optional();
            if (part.isEmpty()) return;
            out.write(part.get());
        }
    }

    public void drop(long regionId, long id) {
        jdbc.sql("delete from passing_file where region_id = ? and id = ?")
                .params(regionId, id)
                .update();
    }

    @Scheduled(cron = "0 15 * * * *")
    public void forget() {
        jdbc.sql("delete from passing_file where expires_at < ?")
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    /** The hash of bytes, as evidence has it. */
    public static String hash(InputStream bytes) {
        try (var read = new DigestInputStream(bytes, sha256())) {
            read.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(read.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
