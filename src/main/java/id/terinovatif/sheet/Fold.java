package id.terinovatif.sheet;

import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as they are kept and as they are compared. */
public final class Fold {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern GUARD = Pattern.compile("'+[=+\\-@\\t\\r]");
    private static final Pattern GUARDED = Pattern.compile("'*[=+\\-@\\t\\r]");

    private Fold() {}

    /** One line: composed letters, single blanks, nothing unseen. */
    public static String tidy(String text) {
        return plain(text) ? text : Tidied.of(text, false);
    }

    /** The same with its lines kept. */
    public static String tidyLines(String text) {
        return plain(text) ? text : Tidied.of(text, true);
    }

    private static boolean plain(String text) {
        char last = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && last == ' ')) return false;
            last = c;
        }
        return text.isEmpty() || last != ' ';
    }

    /** What two texts share that mean the same name: lower case words, no punctuation. */
    public static String key(String text) {
        return NO_WORD.matcher(tidy(text).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** Without the apostrophe that {@link #guarded} puts before what a spreadsheet would calculate. */
    public static String unguarded(String text) {
        return GUARD.matcher(text).lookingAt() ? text.substring(1) : text;
    }

    /** So that a spreadsheet shows it and never calculates it. */
    public static String guarded(String text) {
        return GUARDED.matcher(text).lookingAt() ? "'" + text : text;
    }
}
