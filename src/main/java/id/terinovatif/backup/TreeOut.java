package id.terinovatif.backup;

import id.terinovatif.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/** Writes files and folders as one stream (tar, gzip) and notes the hash of each. */
final class TreeOut implements AutoCloseable {
    private static final int BUFFER = 64 * 1024;

    private final TarArchiveOutputStream tar;
    private final List<Manifest.Kept> kept = new ArrayList<>();
    private final byte[] buffer = new byte[BUFFER];

    TreeOut(OutputStream out) throws IOException {
        var fast = new GzipParameters();
        fast.setCompressionLevel(Deflater.BEST_SPEED);
        this.tar = new TarArchiveOutputStream(new GzipCompressorOutputStream(out, fast), "UTF-8");
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
    }

    void folder(String path) throws IOException {
        tar.putArchiveEntry(new TarArchiveEntry(path + "/"));
        tar.closeArchiveEntry();
    }

    /** As long as it is now: what grows meanwhile is cut off, what shrinks is filled up; one that has gone is left out. */
    void file(String path, Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            add(path, Channels.newInputStream(channel), channel.size());
        } catch (NoSuchFileException gone) {
            // a table that was dropped meanwhile; the log of writes says so
        }
    }

    void bytes(String path, byte[] bytes) throws IOException {
        add(path, new java.io.ByteArrayInputStream(bytes), bytes.length);
    }

    private void add(String path, InputStream in, long size) throws IOException {
        var entry = new TarArchiveEntry(path);
        entry.setSize(size);
        tar.putArchiveEntry(entry);
        var digest = Sha256.digest();
        copy(in, size, digest);
        tar.closeArchiveEntry();
        kept.add(new Manifest.Kept(path, size, HexFormat.of().formatHex(digest.digest())));
    }

    private void copy(InputStream in, long size, MessageDigest digest) throws IOException {
        for (long left = size; left > 0; ) {
            int asked = (int) Math.min(left, buffer.length);
            int n = in.readNBytes(buffer, 0, asked);
            java.util.Arrays.fill(buffer, n, asked, (byte) 0);
            tar.write(buffer, 0, asked);
            digest.update(buffer, 0, asked);
            left -= asked;
            Pace.rest();
        }
    }

    List<Manifest.Kept> kept() {
        return kept;
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
