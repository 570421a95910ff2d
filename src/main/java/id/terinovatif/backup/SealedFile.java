package id.terinovatif.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file under the key: written aside, flushed to the disk and moved, so that no half one ever has its name. */
record SealedFile(Path path, BackupKey key) {
    /** What a file is to hold. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    void write(Content content) throws IOException {
        var folder = path.getParent();
        if (folder == null) throw new IOException("tanpa folder: " + path);
        Files.createDirectories(folder);
        var half = folder.resolve(path.getFileName() + ".part");
        try (var channel = FileChannel.open(
                half, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            var sealing = new SealingStream(new KeptOpen(Channels.newOutputStream(channel)), key);
            content.writeTo(sealing);
            sealing.close();
            channel.force(true);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(half);
            throw e;
        }
        Files.move(half, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (var place = FileChannel.open(folder, StandardOpenOption.READ)) {
            place.force(true);
        }
        Unhurried.rest();
    }

    /** {@link BackupFault} that names the file when it is gone, or at the first byte that is not as it was. */
    InputStream read() throws IOException {
        if (!Files.isRegularFile(path)) throw new BackupFault("berkas cadangan hilang: " + path);
        var bytes = Files.newInputStream(path);
        try {
            return new BufferedInputStream(new OpeningStream(bytes, key), Seal.PART);
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    boolean holds(long size) throws IOException {
        return Files.exists(path) && Files.size(path) == Seal.sealedSize(size);
    }

    /** Ends nothing, since what is written must still be flushed to the disk. */
    private static final class KeptOpen extends OutputStream {
        private final OutputStream out;

        KeptOpen(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }
    }
}
