package id.terinovatif.coach.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts text into words, keeping hyphenated words and numbers such as 1.350 or 3,5 whole. */
final class Words {
    private static final int LONGEST = 60;

    private Words() {}

    static List<Word> of(String text, int from, int to) {
        var words = new ArrayList<Word>();
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            int end = i + 1;
            if (c == '%') words.add(new Word("%", i, end, false));
            else if (Character.isLetterOrDigit(c)) {
                end = endOfWord(text, i, to);
                words.add(word(text, i, end));
            }
            i = end;
        }
        return words;
    }

    private static Word word(String text, int start, int end) {
        var form = text.substring(start, Math.min(end, start + LONGEST)).toLowerCase(Locale.ROOT);
        return new Word(form, start, end, Character.isUpperCase(text.charAt(start)));
    }

    private static int endOfWord(String text, int start, int to) {
        boolean digits = Character.isDigit(text.charAt(start));
        int i = start + 1;
        if (rupiah(text, start, to)) return start + 2;
        while (i < to && goesOn(text, i, to, digits)) i++;
        return i;
    }

    /** "Rp1,2 juta": the sign of the money is a word of its own. */
    private static boolean rupiah(String text, int start, int to) {
        return start + 2 < to
                && text.regionMatches(true, start, "rp", 0, 2)
                && Character.isDigit(text.charAt(start + 2));
    }

    private static boolean goesOn(String text, int i, int to, boolean digits) {
        char c = text.charAt(i);
        if (digits && !Character.isDigit(c) && !joinsDigits(c)) return false;
        if (Character.isLetterOrDigit(c)) return true;
        if (i + 1 >= to) return false;
        char next = text.charAt(i + 1);
        return digits ? joinsDigits(c) && Character.isDigit(next) : joinsLetters(c) && Character.isLetter(next);
    }

    private static boolean joinsDigits(char c) {
        return c == '.' || c == ',';
    }

    private static boolean joinsLetters(char c) {
        return c == '-' || c == '\'' || c == '\u2019';
    }
}
