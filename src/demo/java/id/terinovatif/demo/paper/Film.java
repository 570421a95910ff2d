package id.terinovatif.demo.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The short film. A closing "free" box, which players pass over, carries the innovation's name, so that films differ. */
public final class Film {
    private static final byte[] REEL = reel();

    private Film() {}

    public static Paper of(String named) {
        var note = named.getBytes(StandardCharsets.UTF_8);
        var film = ByteBuffer.allocate(REEL.length + 8 + note.length)
                .put(REEL)
                .putInt(8 + note.length)
                .put("free".getBytes(StandardCharsets.US_ASCII))
                .put(note);
        return new Paper("video " + named + ".mp4", film.array());
    }

    private static byte[] reel() {
        try (var stream = Objects.requireNonNull(Film.class.getResourceAsStream("/demo/inovasi.mp4"))) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
