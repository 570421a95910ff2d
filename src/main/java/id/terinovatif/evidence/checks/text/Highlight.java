package id.terinovatif.evidence.checks.text;

import java.awt.Color;
import java.awt.image.BufferedImage;

/** The colours of a marker pen: bright, and clearly not grey. */
final class Highlight {
    private static final int EVERY = 3;
    private static final double SHARE = 0.0015;
    private static final double AT_MOST = 0.25;

    private Highlight() {}

    /** Whether a part of the page, but not most of it, has been marked. */
    static boolean in(BufferedImage page) {
        long marked = 0;
        long seen = 0;
        for (int y = 0; y < page.getHeight(); y += EVERY)
            for (int x = 0; x < page.getWidth(); x += EVERY, seen++) if (is(page.getRGB(x, y))) marked++;
        return marked > seen * SHARE && marked < seen * AT_MOST;
    }

    /** Whether an RGB value is such a colour. */
    static boolean is(int rgb) {
        var hsb = Color.RGBtoHSB(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, null);
        return hsb[1] > 0.3 && hsb[2] > 0.75;
    }
}
