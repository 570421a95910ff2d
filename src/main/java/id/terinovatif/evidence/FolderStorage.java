package id.terinovatif.evidence;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** {@code <data>/evidence/ab/cd/abcd…}: written aside and moved, so that no half file ever has a name. */
record FolderStorage(Path folder) implements Storage {
    @Override
    public void keep(Path file, String sha256) throws IOException {
        var target = place(sha256);
        if (Files.exists(target)) {
            Files.deleteIfExists(file);
            return;
        }
        Files.createDirectories(target.getParent());
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
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
    public boolean has(String sha256) {
        return Files.exists(place(sha256));
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
                        Files.getLastModifiedTime(file).toInstant()));
        }
        return found;
    }

    private Path place(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) throw new IllegalArgumentException("not a SHA-256: " + sha256);
        return folder.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }
}
