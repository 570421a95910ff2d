package id.terinovatif.shared.web;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Text as it is kept: what shows nothing (control and direction marks, zero-width characters, noncharacters, halves of a pair)
 * is left out, letters are composed (NFC), so that two texts that look the same are the same. Lines and tabs stay.
 */
public final class CleanText {
    private CleanText() {}

    /** Whether it holds U+0000, which no database takes and no person types. */
    public static boolean hasNul(@Nullable String text) {
        return text != null && text.indexOf(0) >= 0;
    }

    public static String of(String text) {
        if (plain(text)) return text;
        var kept = new StringBuilder(text.length());
        text.codePoints()
                .map(CleanText::mapped)
                .filter(character -> character >= 0)
                .forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' ? !white(c) : c >= 0x7f && (c < 0xa0 || c > 0x24f || c == 0xad)) return false;
        }
        return true;
    }

    private static int mapped(int character) {
        if (character == 0x2028 || character == 0x2029) return '\n';
        return white(character) || shown(character) ? character : -1;
    }

    private static boolean white(int character) {
        return character == '\n' || character == '\r' || character == '\t';
    }

    private static boolean shown(int character) {
        if ((character & 0xfffe) == 0xfffe || (character >= 0xfdd0 && character <= 0xfdef)) return false;
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
            default -> !blankLetter(character);
        };
    }

    /** Fillers that Unicode counts as letters or marks and that no font shows. */
    private static boolean blankLetter(int character) {
        return switch (character) {
            case 0x034f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180c, 0x180d, 0x180f, 0x3164, 0xffa0 -> true;
            default -> false;
        };
    }
}
