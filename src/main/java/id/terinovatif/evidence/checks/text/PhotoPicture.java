package id.terinovatif.evidence.checks.text;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** A photo or screenshot made no wider than is wanted, as its camera held it. */
final class PhotoPicture {
    private PhotoPicture() {}

    static BufferedImage of(Path file, int width, Limits limits) throws IOException {
        try (var stream = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) throw new IOException("no picture");
            var reader = readers.next();
            try {
                reader.setInput(stream);
                return Turned.clockwise(fitting(decoded(reader, width, limits), width), Turned.byCamera(file));
            } finally {
                reader.dispose();
            }
        }
    }

    /** Only every second, third … pixel of a large one is decoded. */
    private static BufferedImage decoded(ImageReader reader, int width, Limits limits) throws IOException {
        if ((long) reader.getWidth(0) * reader.getHeight(0) > limits.pixels()) throw new IOException("too large");
        var settings = reader.getDefaultReadParam();
        int every = Math.max(1, reader.getWidth(0) / (2 * width));
        settings.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, settings);
    }

    private static BufferedImage fitting(BufferedImage picture, int width) {
        var across = Math.min(width, picture.getWidth());
        var down = Math.max(1, (int) ((long) picture.getHeight() * across / picture.getWidth()));
        return OnWhite.scaled(picture, across, down);
    }
}
