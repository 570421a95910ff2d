package id.terinovatif.catalogue;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** What a message shows beside the link to an innovation: its name, its result, whose it is. */
final class PreviewPicture {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final int EDGE = 72;
    private static final Color RIVER = new Color(0x0c5c56);
    private static final Color SUN = new Color(0xf2c14e);
    private static final Font PLAIN = font("DejaVuSans.ttf");
    private static final Font BOLD = font("DejaVuSans-Bold.ttf");

    private PreviewPicture() {}

    static byte[] of(Card card) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(RIVER);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        int y = text(pen, card.entry().name(), BOLD.deriveFont(60f), Color.WHITE, 140, 3);
        if (card.entry().measured()) {
            y = text(pen, card.entry().before() + "  →  " + card.after(), BOLD.deriveFont(64f), SUN, y + 50, 1);
            y = text(pen, card.entry().result(), PLAIN.deriveFont(30f), Color.WHITE, y + 4, 1);
        } else y = text(pen, card.about(), PLAIN.deriveFont(34f), Color.WHITE, y + 30, 3);
        text(
                pen,
                card.entry().agency() + ", " + card.entry().region(),
                PLAIN.deriveFont(28f),
                Color.WHITE,
                Math.max(y + 30, HEIGHT - 60),
                1);
        pen.dispose();
        return png(picture);
    }

    /** Where the next line would begin. */
    private static int text(Graphics2D pen, String words, Font font, Color color, int top, int mostLines) {
        pen.setFont(font);
        pen.setColor(color);
        int y = top;
        for (var line : lines(pen, words, mostLines)) {
            pen.drawString(line, EDGE, y);
            y += Math.round(font.getSize2D() * 1.25f);
        }
        return y;
    }

    private static List<String> lines(Graphics2D pen, String words, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words.split("\\s+", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (pen.getFontMetrics().stringWidth(longer) > WIDTH - 2 * EDGE && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        if (lines.size() <= most) return lines;
        var cut = new ArrayList<>(lines.subList(0, most));
        cut.set(most - 1, cut.get(most - 1) + " …");
        return cut;
    }

    private static byte[] png(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Font font(String file) {
        try (InputStream stream =
                PreviewPicture.class.getResourceAsStream("/net/sf/jasperreports/fonts/dejavu/" + file)) {
            if (stream == null) throw new IllegalStateException("no font " + file);
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
