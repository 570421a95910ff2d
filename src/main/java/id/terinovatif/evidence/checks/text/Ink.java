package id.terinovatif.evidence.checks.text;

import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * Ink on a page that is no text: a signature, a stamp, a logo. Only where it lies is known, not what it is.
 *
 * @param x from the left, in the units of its {@link Sheet}
 */
public record Ink(int x, int y, int width, int height) {
    private static final int ACROSS = 120;
    private static final int DARK = 110;
    private static final int COLOURED = 70;
    private static final double FILLED = 0.02;
    private static final int SURE_WORD = 40;

    /** Whether it reaches into this box. */
    public boolean touches(int left, int top, int right, int bottom) {
        return x < right && x + width > left && y < bottom && y + height > top;
    }

    /** Places with dark or coloured ink that no word explains which was read surely; lines of a table and specks are left out. */
    static List<Ink> on(BufferedImage picture, List<Cell> words) {
        var size = Math.max(4, picture.getWidth() / ACROSS);
        var across = picture.getWidth() / size;
        var down = picture.getHeight() / size;
        var filled = new boolean[across * down];
        for (int i = 0; i < filled.length; i++) filled[i] = filled(picture, i % across * size, i / across * size, size);
        for (var word : words) if (word.sure() >= SURE_WORD) clear(filled, word, size, across, down);
        return together(filled, size, across, down);
    }

    private static boolean filled(BufferedImage picture, int left, int top, int size) {
        int dark = 0;
        for (int y = top; y < top + size; y++)
            for (int x = left; x < left + size; x++) if (inked(picture.getRGB(x, y))) dark++;
        return dark > size * size * FILLED;
    }

    private static boolean inked(int rgb) {
        int red = rgb >> 16 & 255;
        int green = rgb >> 8 & 255;
        int blue = rgb & 255;
        var most = Math.max(red, Math.max(green, blue));
        var least = Math.min(red, Math.min(green, blue));
        return most < DARK || (most - least > COLOURED && least < 190);
    }

    private static void clear(boolean[] filled, Cell word, int size, int across, int down) {
        for (int y = Math.max(0, word.y() / size); y <= Math.min(down - 1, (word.y() + word.height()) / size); y++)
            for (int x = Math.max(0, word.x() / size); x <= Math.min(across - 1, word.right() / size); x++)
                filled[y * across + x] = false;
    }

    private static List<Ink> together(boolean[] filled, int size, int across, int down) {
        var found = new ArrayList<Ink>();
        for (int i = 0; i < filled.length; i++) {
            if (!filled[i]) continue;
            var one = patch(filled, i, across, down);
            if (one.width() >= 6 && one.height() >= 4 && one.width() < across * 0.6)
                found.add(new Ink(one.x() * size, one.y() * size, one.width() * size, one.height() * size));
        }
        return found;
    }

    /** The patch that holds a part, in parts; it is wiped out on the way. */
    private static Ink patch(boolean[] filled, int from, int across, int down) {
        var open = new ArrayDeque<Integer>(List.of(from));
        filled[from] = false;
        int left = across;
        int right = 0;
        int top = down;
        int bottom = 0;
        while (!open.isEmpty()) {
            int at = open.pop();
            left = Math.min(left, at % across);
            right = Math.max(right, at % across);
            top = Math.min(top, at / across);
            bottom = Math.max(bottom, at / across);
            for (int y = Math.max(0, at / across - 1); y <= Math.min(down - 1, at / across + 1); y++)
                for (int x = Math.max(0, at % across - 1); x <= Math.min(across - 1, at % across + 1); x++)
                    if (filled[y * across + x]) {
                        filled[y * across + x] = false;
                        open.push(y * across + x);
                    }
        }
        return new Ink(left, top, right - left + 1, bottom - top + 1);
    }
}
