package id.terinovatif.evidence.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Where evidence bytes lie, named by their SHA-256: a folder, or an S3 bucket. Never a public path. */
public interface Storage {
    /** An object, its bytes, and since when it has been there. */
    record Stored(String sha256, long size, Instant since) {}

    /**
     * Keeps a finished file under its hash; afterwards it survives a power cut. The same bytes twice are one object, and what is
     * there but is not whole is replaced. The file is used up. True when the bytes were not there, or not whole, before.
     */
    boolean keep(Path file, String sha256) throws IOException;

    /** Opens the bytes; FileNotFoundException when they are gone. */
    InputStream open(String sha256) throws IOException;

    /** Whether there are as many bytes as were kept. */
    boolean has(String sha256, long size) throws IOException;

    /** Every object whose hash begins with these two hexadecimal digits. */
    List<Stored> beginning(String prefix) throws IOException;
}
