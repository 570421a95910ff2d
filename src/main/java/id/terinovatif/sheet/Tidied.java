package id.terinovatif.sheet;

import java.text.Normalizer;

/** One pass over a text: blanks of every kind become single ones, what shows nothing is left out. */
final class Tidied {
    private final StringBuilder kept;
    private final boolean lines;
    private boolean blank;
    private boolean breaks;
    private int pending; // further breaks in a row, which part paragraphs

    private Tidied(int length, boolean lines) {
        this.kept = new StringBuilder(length);
        this.lines = lines;
    }

    static String of(String text, boolean lines) {
        var composed = composed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        var tidied = new Tidied(text.length(), lines);
        for (int i = 0; i < composed.length(); ) {
            int character = composed.codePointAt(i);
            int width = Character.charCount(character);
            if (character == '\r' && i + 1 < composed.length() && composed.charAt(i + 1) == '\n') width++;
            tidied.add(character);
            i += width;
        }
        return tidied.kept.toString();
    }

    // letters below U+0300 are composed, and nothing there joins another
    private static boolean composed(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) >= 0x300) return false;
        return true;
    }

    private void add(int character) {
        if (character == '\n' || character == '\r' || character == 0x2028 || character == 0x2029) {
            if (lines && !kept.isEmpty()) {
                if (breaks) pending++;
                breaks = true;
            }
            blank = true;
        } else if (Character.isWhitespace(character) || Character.isSpaceChar(character)) blank = true;
        else if (shown(character)) {
            if (breaks) kept.append("\n".repeat(pending + 1));
            else if (blank && !kept.isEmpty()) kept.append(' ');
            kept.appendCodePoint(character);
            blank = false;
            breaks = false;
            pending = 0;
        }
    }

    private static boolean shown(int character) {
        if (character >= ' ' && character < 0x7f) return true;
        int type = Character.getType(character);
        return type != Character.CONTROL && type != Character.FORMAT;
    }
}
