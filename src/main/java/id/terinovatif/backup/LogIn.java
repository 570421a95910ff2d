package id.terinovatif.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** What was carried to a copy after it was made: PostgreSQL goes through it by itself when it starts on the restored files. */
record LogIn(Copies copies, String folder) {
    private static final long IN_A_FILE = 256; // segments of 16 MB to each number of the log

    static Optional<LogIn> of(Copies copies, Copies.Copy copy) throws IOException {
        for (var log : LogOut.logs(copies, copy.name()))
            if (copies.depot().has(log + "/" + LogOut.EVIDENCE)) return Optional.of(new LogIn(copies, log));
        return Optional.empty();
    }

    /** When it was last carried. */
    Instant until() throws IOException {
        return copies.depot().changed(folder + "/" + LogOut.EVIDENCE);
    }

    /** The name of the last segment; {@link BackupFault} for one that is missing in between or not as it was. */
    Optional<String> into(Path cluster) throws IOException {
        long before = -1;
        @Nullable String last = null;
        for (var segment : LogOut.segments(copies, folder)) {
            var name = segment.substring(folder.length() + 1);
            long number = Long.parseLong(name, 8, 16, 16) * IN_A_FILE + Long.parseLong(name, 16, 24, 16);
            if (before >= 0 && number != before + 1)
                throw new BackupFault("log tulisan tidak lengkap: ada yang hilang sebelum " + name);
            before = number;
            last = name;
            try (var packed = new GZIPInputStream(new SealedFile(copies.depot(), segment, copies.key()).read());
                    var out = Files.newOutputStream(cluster.resolve("pg_wal").resolve(name))) {
                packed.transferTo(out);
            } catch (BackupFault fault) {
                throw new BackupFault("log tulisan " + segment + ": " + fault.getMessage(), fault);
            }
        }
        return Optional.ofNullable(last);
    }

    /** All evidence there was when it was last carried. */
    List<Manifest.Kept> evidence() throws IOException {
        try (var in = new SealedFile(copies.depot(), folder + "/" + LogOut.EVIDENCE, copies.key()).read()) {
            return Manifest.Kept.read(in);
        }
    }
}
