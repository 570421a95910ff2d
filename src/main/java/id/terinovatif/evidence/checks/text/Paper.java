package id.terinovatif.evidence.checks.text;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * A picture of a page made ready for reading: grey, with the colours of stamps, pens and markers let go where the page is paper, the
 * ground evened out and the contrast drawn apart.
 */
final class Paper {
    private static final int PALE = 60;
    private static final int PART = 32;

    private Paper() {}

    static BufferedImage of(BufferedImage picture) {
        var width = picture.getWidth();
        var height = picture.getHeight();
        var colours = picture.getRGB(0, 0, width, height, null, 0, width);
        var paper = mostlyPaper(colours);
        var grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var bytes = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < colours.length; i++) bytes[i] = (byte) (paper ? brightest(colours[i]) : mean(colours[i]));
        if (paper) even(bytes, width, height);
        return grey;
    }

    private static int brightest(int rgb) {
        return Math.max(rgb >> 16 & 255, Math.max(rgb >> 8 & 255, rgb & 255));
    }

    private static int mean(int rgb) {
        return ((rgb >> 16 & 255) * 3 + (rgb >> 8 & 255) * 6 + (rgb & 255)) / 10;
    }

    private static boolean mostlyPaper(int[] colours) {
        int pale = 0;
        int seen = 0;
        for (int i = 0; i < colours.length; i += 37, seen++) {
            int rgb = colours[i];
            var darkest = Math.min(rgb >> 16 & 255, Math.min(rgb >> 8 & 255, rgb & 255));
            if (brightest(rgb) > 130 && brightest(rgb) - darkest < PALE) pale++;
        }
        return pale > seen * 0.6;
    }

    /** Holds every part of the page against its own ground, so that shadows and faint print come out black on white. */
    private static void even(byte[] bytes, int width, int height) {
        var across = (width + PART - 1) / PART;
        var down = (height + PART - 1) / PART;
        var ground = grounds(bytes, width, height, across, down);
        var ink = darkest(bytes, width, ground, across);
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++) {
                var at = y * width + x;
                var light = (bytes[at] & 255) * 255.0 / Math.max(60, ground[y / PART * across + x / PART]);
                bytes[at] = (byte) Math.clamp(Math.round((light - ink) * 255 / (250 - ink)), 0, 255);
            }
    }

    private static int[] grounds(byte[] bytes, int width, int height, int across, int down) {
        var own = new int[across * down];
        for (int part = 0; part < own.length; part++)
            own[part] = ground(bytes, width, height, part % across, part / across);
        var smooth = new int[own.length];
        for (int y = 0; y < down; y++)
            for (int x = 0; x < across; x++)
                for (int v = Math.max(0, y - 1); v <= Math.min(down - 1, y + 1); v++)
                    for (int u = Math.max(0, x - 1); u <= Math.min(across - 1, x + 1); u++)
                        smooth[y * across + x] = Math.max(smooth[y * across + x], own[v * across + u]);
        return smooth;
    }

    /** What nine in ten of a part's points are darker than. */
    private static int ground(byte[] bytes, int width, int height, int part, int row) {
        var counts = new int[256];
        int seen = 0;
        for (int y = row * PART; y < Math.min(height, (row + 1) * PART); y += 2)
            for (int x = part * PART; x < Math.min(width, (part + 1) * PART); x += 2, seen++)
                counts[bytes[y * width + x] & 255]++;
        int above = 0;
        for (int light = 255; light > 0; light--) {
            above += counts[light];
            if (above * 10 >= seen) return light;
        }
        return 255;
    }

    /** The light of the darkest two in a hundred, held against their ground. */
    private static double darkest(byte[] bytes, int width, int[] ground, int across) {
        var counts = new int[256];
        int seen = 0;
        for (int at = 0; at < bytes.length; at += 3, seen++) {
            var part = at / width / PART * across + at % width / PART;
            counts[(int) Math.min(255, (bytes[at] & 255) * 255L / Math.max(60, ground[part]))]++;
        }
        int below = 0;
        for (int light = 0; light < 200; light++) {
            below += counts[light];
            if (below * 50L >= seen) return light;
        }
        return 200;
    }
}
