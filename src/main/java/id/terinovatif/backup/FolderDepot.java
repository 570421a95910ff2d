package id.terinovatif.backup;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.util.FileSystemUtils;

/** A folder: files are written aside, flushed to the disk and moved, so that no half one ever has its name. */
record FolderDepot(Path folder) implements Depot {
    private static final String HALF = ".part";

    @Override
    public String words() {
        return folder.toString();
    }

    @Override
    public List<String> folders() throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (var inside = Files.list(folder)) {
            return inside.filter(Files::isDirectory)
                    .map(each -> String.valueOf(each.getFileName()))
                    .toList();
        }
    }

    @Override
    public Map<String, Long> beneath(String path) throws IOException {
        var found = new TreeMap<String, Long>();
        var below = folder.resolve(path);
        if (!Files.isDirectory(below)) return found;
        try (var inside = Files.walk(below)) {
            for (var file : inside.filter(Files::isRegularFile).toList())
                if (!file.toString().endsWith(HALF))
                    found.put(folder.relativize(file).toString(), Files.size(file));
        }
        return found;
    }

    @Override
    public boolean has(String path) {
        return Files.isRegularFile(folder.resolve(path));
    }

    @Override
    public Instant changed(String path) throws IOException {
        return Files.getLastModifiedTime(folder.resolve(path)).toInstant();
    }

    @Override
    public InputStream read(String path) throws IOException {
        try {
            return Files.newInputStream(folder.resolve(path));
        } catch (NoSuchFileException gone) {
            throw new BackupFault("berkas cadangan hilang: " + folder.resolve(path), gone);
        }
    }

    @Override
    public void write(String path, Content content) throws IOException {
        var target = folder.resolve(path);
        var place = target.resolveSibling("");
        Files.createDirectories(place);
        var half = target.resolveSibling(target.getFileName() + HALF);
        try (var channel = FileChannel.open(
                half, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            content.writeTo(new KeptOpen(Channels.newOutputStream(channel)));
            channel.force(true);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(half);
            throw e;
        }
        Files.move(half, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (var flushed = FileChannel.open(place, StandardOpenOption.READ)) {
            flushed.force(true);
        }
    }

    @Override
    public void remove(String path) throws IOException {
        FileSystemUtils.deleteRecursively(folder.resolve(path));
    }

    @Override
    public Closeable hold() throws IOException {
        Files.createDirectories(folder);
        return lock(folder.resolve("sedang-dipakai"), words());
    }

    /** {@link BackupFault} when somebody else, or this very programme, holds the file. */
    static Closeable lock(Path file, String words) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) return channel;
        } catch (OverlappingFileLockException e) {
            // of this very programme
        }
        channel.close();
        throw BackupFault.busy(words);
    }

    /** Ends nothing, since what is written must still be flushed to the disk. */
    private static final class KeptOpen extends FilterOutputStream {
        KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
