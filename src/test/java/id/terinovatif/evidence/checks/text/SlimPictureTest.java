package id.terinovatif.evidence.checks.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A page weighs no more than it may, and print stays sharp. */
class SlimPictureTest {
    private static final int MOST = 39_000;

    private static BufferedImage page() {
        var page = new BufferedImage(900, 1273, BufferedImage.TYPE_INT_RGB);
        var pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 900, 1273);
        pen.setColor(Color.BLACK);
        for (int y = 60; y < 1200; y += 24) for (int x = 60; x < 840; x += 12) pen.drawLine(x, y, x + 7, y + x % 17);
        pen.dispose();
        return page;
    }

    @Test
    void print_comes_whole_and_in_full_width() throws IOException {
        var slim = SlimPicture.of(page(), MOST);
        assertThat(slim).hasSizeLessThanOrEqualTo(MOST).startsWith((byte) 0x89, (byte) 'P');
        assertThat(ImageIO.read(new ByteArrayInputStream(slim)).getWidth()).isEqualTo(900);
    }

    @Test
    void a_photo_comes_as_small_as_it_must() throws IOException {
        var noise = page();
        var random = new Random(1);
        for (int x = 0; x < 900; x++) for (int y = 0; y < 1273; y++) noise.setRGB(x, y, random.nextInt(0x1000000));
        var slim = SlimPicture.of(noise, MOST);
        assertThat(slim).hasSizeLessThanOrEqualTo(MOST).startsWith((byte) 0xFF);
        assertThat(ImageIO.read(new ByteArrayInputStream(slim)).getWidth()).isGreaterThan(200);
    }
}
