package id.terinovatif.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Where evidence bytes lie, named by their SHA-256: a folder, or an S3 bucket. Never a public path. */
interface Storage {
    /** An object, and since when it has been there. */
    record Stored(String sha256, Instant since) {}

    /** Keeps a finished file under its hash; the same bytes twice are one object. The file is used up. */
    void keep(Path file, String sha256) throws IOException;

    /** Opens the bytes; FileNotFoundException when they are gone. */
    InputStream open(String sha256) throws IOException;

    boolean has(String sha256) throws IOException;

    /** Every object whose hash begins with these two hexadecimal digits. */
    List<Stored> beginning(String prefix) throws IOException;
}
