package id.terinovatif.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A file of a depot under the key. */
record SealedFile(Depot depot, String path, BackupKey key) {
    void write(Depot.Content content) throws IOException {
        depot.write(path, out -> {
            try (var sealing = new SealingStream(out, key)) {
                content.writeTo(sealing);
            }
        });
        Pace.rest();
    }

    /** {@link BackupFault} that names the file when it is gone, or at the first byte that is not as it was. */
    InputStream read() throws IOException {
        var bytes = depot.read(path);
        try {
            return new BufferedInputStream(new OpeningStream(bytes, key), Seal.PART);
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }
}
