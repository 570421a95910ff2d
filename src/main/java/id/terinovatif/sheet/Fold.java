package id.terinovatif.sheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as they are kept and as they are compared. */
public final class Fold {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2007\\u202f\\u3000\\u2000-\\u200a]+");
    private static final Pattern BLANKS_OF_A_LINE =
            Pattern.compile("[\\t\\u00a0\\u2007\\u202f\\u3000\\u2000-\\u200a ]+");
    private static final Pattern LINE_ENDS = Pattern.compile(" *(\\r\\n|\\r|\\n|\\u2028|\\u2029) *");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern GUARD = Pattern.compile("'+[=+\\-@\\t\\r]");
    private static final Pattern GUARDED = Pattern.compile("'*[=+\\-@\\t\\r]");

    private Fold() {}

    /** One line: composed letters, single blanks, nothing unseen. */
    public static String tidy(String text) {
        if (plain(text)) return text;
        var seen = UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
        return BLANKS.matcher(seen.replaceAll("")).replaceAll(" ").strip();
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

    /** The same with its lines kept. */
    public static String tidyLines(String text) {
        if (plain(text)) return text;
        var seen = UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
        var single = BLANKS_OF_A_LINE.matcher(seen.replaceAll("")).replaceAll(" ");
        return LINE_ENDS.matcher(single).replaceAll("\n").strip();
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
