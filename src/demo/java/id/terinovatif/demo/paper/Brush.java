package id.terinovatif.demo.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Draws a picture. Letters come as outlines from the font that PDFBox carries: a server may have no fonts of its own. */
final class Brush {
    private static final TrueTypeFont FONT = font();

    private final BufferedImage image;
    private final Graphics2D pen;

    Brush(int width, int height, Color ground) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        box(0, 0, width, height, ground);
    }

    private static TrueTypeFont font() {
        var address = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
        try (var stream = Objects.requireNonNull(PDDocument.class.getResourceAsStream(address), address)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void box(int x, int y, int width, int height, Color colour) {
        pen.setColor(colour);
        pen.fillRect(x, y, width, height);
    }

    void round(int x, int y, int width, int height, Color colour) {
        pen.setColor(colour);
        pen.fillRoundRect(x, y, width, height, 18, 18);
    }

    void circle(int x, int y, int size, Color colour) {
        pen.setColor(colour);
        pen.fillOval(x, y, size, size);
    }

    /** One line of text; what does not fit is cut off. */
    void text(int x, int y, float size, Color colour, String text, int most) {
        pen.setColor(colour);
        try {
            double scale = size / FONT.getUnitsPerEm();
            double at = x;
            for (int n = 0; n < text.length() && at < x + most; n++) {
                int glyph = FONT.getUnicodeCmapLookup().getGlyphId(text.charAt(n));
                var shape = FONT.getGlyph().getGlyph(glyph);
                if (shape != null) {
                    var place = new AffineTransform(scale, 0, 0, -scale, at, y);
                    pen.fill(place.createTransformedShape(shape.getPath()));
                }
                at += FONT.getAdvanceWidth(glyph) * scale;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Text over several lines; returns where the next line would stand. */
    int lines(int x, int y, float size, Color colour, String text, int width) {
        int perLine = (int) (width / (size * 0.5));
        var line = new StringBuilder();
        int at = y;
        for (var word : text.split("\\s+", -1)) {
            if (line.length() + word.length() > perLine) {
                text(x, at, size, colour, line.toString(), width);
                line.setLength(0);
                at += (int) (size * 1.35f);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        text(x, at, size, colour, line.toString(), width);
        return at + (int) (size * 1.35f);
    }

    byte[] bytes(String format) {
        pen.dispose();
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
