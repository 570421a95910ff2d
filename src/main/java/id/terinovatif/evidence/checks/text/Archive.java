package id.terinovatif.evidence.checks.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A zip whose unpacking is bounded, whatever its directory claims: so many names, so many bytes of each and of all, and no more
 * than so many times what was packed. Nothing is unpacked to the disk.
 */
public final class Archive implements AutoCloseable {
    private static final int MOST_NAMES = 5_000;
    private static final int MOST_RATIO = 200;
    private static final long RATIO_MATTERS = 1L << 20;
    private static final int PART = 1 << 16;

    private final ZipFile zip;
    private final int mostOfOne;
    private long left;

    private Archive(ZipFile zip, int mostOfOne, long mostOfAll) {
        this.zip = zip;
        this.mostOfOne = mostOfOne;
        this.left = mostOfAll;
    }

    /** Opens it; {@link Unreadable} when it is no zip or has too many names. */
    public static Archive open(Path file, int mostOfOne, long mostOfAll) throws Unreadable {
        try {
            var zip = new ZipFile(file.toFile());
            if (zip.size() <= MOST_NAMES) return new Archive(zip, mostOfOne, mostOfAll);
            zip.close();
            throw new Unreadable("isi arsip ini terlalu banyak");
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable("arsip ini rusak dan tidak dapat dibuka");
        }
    }

    public List<? extends ZipEntry> entries() {
        return zip.stream().toList();
    }

    /** An entry's bytes; {@link Unreadable} when they are more than they may be or cannot be unpacked. */
    byte[] bytes(ZipEntry entry) throws Unreadable {
        try (var stream = zip.getInputStream(entry)) {
            var most = (int) Math.min(mostOfOne, left);
            var bytes = stream.readNBytes(most + 1);
            spend(entry, bytes.length, most);
            return bytes;
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable("arsip ini rusak dan tidak dapat dibuka");
        }
    }

    public boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** An entry to be read once, which breaks off with {@link Bounded.TooLarge} where it is more than it may be. */
    public InputStream stream(String name) throws IOException, Unreadable {
        var entry = zip.getEntry(name);
        if (entry == null) throw new Unreadable("arsip ini tidak lengkap");
        var packed = Math.max(1, entry.getCompressedSize());
        return new Bounded(zip.getInputStream(entry), (bytes, total) -> {
            left -= bytes;
            return left >= 0 && (total <= RATIO_MATTERS || total / packed <= MOST_RATIO);
        });
    }

    /** Unpacks everything and keeps nothing, so that another library may open the file afterwards. */
    void measure() throws Unreadable {
        for (var entry : entries())
            try (var stream = zip.getInputStream(entry)) {
                var part = new byte[PART];
                var most = Math.min(mostOfOne, left);
                long total = 0;
                for (int n = stream.read(part); n >= 0 && total <= most; n = stream.read(part)) total += n;
                spend(entry, total, most);
            } catch (IOException | IllegalArgumentException e) {
                throw new Unreadable("arsip ini rusak dan tidak dapat dibuka");
            }
    }

    private void spend(ZipEntry entry, long bytes, long most) throws Unreadable {
        var packed = Math.max(1, entry.getCompressedSize());
        if (bytes > most || (bytes > RATIO_MATTERS && bytes / packed > MOST_RATIO))
            throw new Unreadable("isi arsip ini terlalu besar setelah dibuka");
        left -= bytes;
    }

    /** Whether the file is a zip with slides; only its list of names is read. */
    static boolean slides(Path file) {
        try (var archive = open(file, 0, 0)) {
            return archive.zip.getEntry("[Content_Types].xml") != null
                    && archive.zip.getEntry("ppt/presentation.xml") != null;
        } catch (Unreadable e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
