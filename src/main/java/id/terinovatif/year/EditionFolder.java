package id.terinovatif.year;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** This node's copy of the database's editions, for the reading process, which knows no database. */
@Component
class EditionFolder {
    private final Path folder;

    EditionFolder(@Value("${terinovatif.data:data}") Path data) {
        this.folder = data.resolve("editions");
    }

    static String name(int year) {
        return "iid-" + year + ".yaml";
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Empties it: the database may be another one than at the last start. */
    void clear() {
        try {
            Files.createDirectories(folder);
            try (var files = Files.newDirectoryStream(folder)) {
                for (var file : files) Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void keep(int year, String text) {
        try {
            Files.createDirectories(folder);
            var part = Files.createTempFile(folder, "iid-", ".part");
            Files.write(part, bytes(text));
            Files.move(
                    part,
                    folder.resolve(name(year)),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
