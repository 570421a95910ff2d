package id.terinovatif.evidence.checks.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.Tika;

/** What a file is by its first bytes, whatever its name says; nothing in it is opened. */
public final class FirstBytes {
    private static final Tika TIKA = new Tika();
    private static final int ENOUGH = 1 << 20;

    private FirstBytes() {}

    /** The media type; an archive of any kind is {@code application/zip}, films in MP4 are one. */
    public static String type(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            var type = TIKA.detect(bytes.readNBytes(ENOUGH));
            return switch (type) {
                case "application/x-tika-ooxml" -> "application/zip";
                case "video/quicktime", "application/mp4", "video/x-m4v" -> "video/mp4";
                default -> type;
            };
        }
    }
}
