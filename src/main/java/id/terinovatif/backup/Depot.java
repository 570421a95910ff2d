package id.terinovatif.backup;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Where copies lie, in files named by their path in it: a folder or a bucket. A file is there whole or not at all. */
interface Depot {
    /** What a file is to hold. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** What people call it: its full path, or its address. */
    String words();

    /** The names of the folders at its top. */
    List<String> folders() throws IOException;

    /** Every file below a folder, by its path in the depot, with its size in bytes. */
    Map<String, Long> beneath(String folder) throws IOException;

    boolean has(String path) throws IOException;

    /** When this file was last written. */
    Instant changed(String path) throws IOException;

    /** {@link BackupFault} that names the file when it is not there. */
    InputStream read(String path) throws IOException;

    /** Replaces what was there, safe on the disk or in the bucket when this returns. */
    void write(String path, Content content) throws IOException;

    /** A file, or a folder with all that is below; nothing where there is none. */
    void remove(String path) throws IOException;

    /** Held while one writes here; {@link BackupFault} when another does. */
    Closeable hold() throws IOException;
}
