package id.terinovatif.training;

import id.terinovatif.shared.web.QrCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What a camera sees when somebody holds a ticket before it: a still picture in Y4M, the format Chromium's pretended camera reads. */
final class TicketFilm {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int PIXELS = 8;
    private static final byte LIGHT = (byte) 235;
    private static final byte DARK = (byte) 16;
    private static final byte COLOURLESS = (byte) 128;

    private TicketFilm() {}

    static Path of(String ticket, Path folder) throws IOException {
        var film = new ByteArrayOutputStream();
        film.writeBytes(ascii("YUV4MPEG2 W" + WIDTH + " H" + HEIGHT + " F10:1 Ip A1:1 C420jpeg\n"));
        for (int frame = 0; frame < 2; frame++) {
            film.writeBytes(ascii("FRAME\n"));
            film.writeBytes(picture(QrCode.of(ticket)));
            var colour = new byte[WIDTH * HEIGHT / 2];
            Arrays.fill(colour, COLOURLESS);
            film.writeBytes(colour);
        }
        return Files.write(folder.resolve("tiket.y4m"), film.toByteArray());
    }

    private static byte[] picture(QrCode code) {
        var light = new byte[WIDTH * HEIGHT];
        Arrays.fill(light, LIGHT);
        int left = (WIDTH - code.size() * PIXELS) / 2;
        int top = (HEIGHT - code.size() * PIXELS) / 2;
        for (int y = 0; y < code.size() * PIXELS; y++)
            for (int x = 0; x < code.size() * PIXELS; x++)
                if (code.modules().get(x / PIXELS, y / PIXELS)) light[(top + y) * WIDTH + left + x] = DARK;
        return light;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
