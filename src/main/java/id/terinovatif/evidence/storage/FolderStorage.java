package id.terinovatif.evidence.storage;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** {@code <data>/evidence/ab/cd/abcd…}: written aside, flushed to the disk and moved, so that no half file ever has a name. */
record FolderStorage(Path folder) implements Storage {
    @Override
    public boolean keep(Path file, String sha256) throws IOException {
        var target = place(sha256);
        if (has(sha256, Files.size(file)) && whole(target, sha256)) {
            Files.deleteIfExists(file);
            return false;
        }
        flush(file, StandardOpenOption.WRITE);
        var place = folder(sha256);
        makeFolders(place);
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        flush(place, StandardOpenOption.READ);
        return true;
    }

    private static boolean whole(Path target, String sha256) throws IOException {
        try (var bytes = Files.newInputStream(target)) {
            return VerifiedStream.isWhole(bytes, sha256);
        }
    }

    /** A name is on the disk when its folder is. */
    private static void makeFolders(Path wanted) throws IOException {
        if (Files.isDirectory(wanted)) return;
        var above = wanted.toAbsolutePath().getParent();
        if (above != null) makeFolders(above);
        Files.createDirectories(wanted);
        if (above != null) flush(above, StandardOpenOption.READ);
    }

    private static void flush(Path path, StandardOpenOption access) throws IOException {
        try (var channel = FileChannel.open(path, access)) {
            channel.force(true);
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        try {
            return Files.newInputStream(place(sha256));
        } catch (NoSuchFileException e) {
            var gone = new FileNotFoundException(sha256);
            gone.initCause(e);
            throw gone;
        }
    }

    @Override
    public boolean has(String sha256, long size) throws IOException {
        try {
            return Files.size(place(sha256)) == size;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    @Override
    public List<Stored> beginning(String prefix) throws IOException {
        var top = folder.resolve(prefix);
        if (!Files.isDirectory(top)) return List.of();
        var found = new ArrayList<Stored>();
        try (var files = Files.walk(top, 2)) {
            for (var file : files.filter(Files::isRegularFile).toList())
                found.add(new Stored(
                        String.valueOf(file.getFileName()),
                        Files.size(file),
                        Files.getLastModifiedTime(file).toInstant()));
        }
        return found;
    }

    private Path place(String sha256) {
        return folder(sha256).resolve(sha256);
    }

    private Path folder(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) throw new IllegalArgumentException("not a SHA-256: " + sha256);
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4));
    }
}
