package id.terinovatif.coach.text;

/** Follows "1. … 2. …", "1) … 2) …" and "a. … b. …" inside a line, so that each item becomes a sentence of its own. */
final class Enumeration {
    private final String text;
    private char style;
    private int last;

    Enumeration(String text) {
        this.text = text;
    }

    /** Whether a list item begins at {@code at}; remembers its number when it does. */
    boolean nextItemAt(int at, char before) {
        int length = markerLength(text, at);
        if (length < 2) return false;
        char kind = text.charAt(at + length - 1);
        int number = number(at, length - 1);
        boolean goesOn = number == last + 1 && kind == style;
        boolean begins = number == 1 && (kind == ')' || ":;.\n".indexOf(before) >= 0);
        if (!goesOn && !begins) return false;
        last = number;
        style = kind;
        return true;
    }

    private int number(int at, int length) {
        char first = text.charAt(at);
        return Character.isDigit(first) ? Integer.parseInt(text.substring(at, at + length)) : first - 'a' + 1;
    }

    /** Length of the list marker at {@code at}, bullets included; 0 if there is none. */
    static int markerLength(String text, int at) {
        char c = text.charAt(at);
        if ("-*•–▪●".indexOf(c) >= 0) return at + 1 < text.length() && text.charAt(at + 1) != c ? 1 : 0;
        int i = at;
        while (i < text.length() && i - at < 2 && asciiDigit(text.charAt(i))) i++;
        if (i == at && c >= 'a' && c <= 'j') i++;
        if (i == at || i + 1 >= text.length()) return 0;
        char mark = text.charAt(i);
        char next = text.charAt(i + 1);
        return (mark == '.' || mark == ')') && (Character.isWhitespace(next) || Character.isLetter(next))
                ? i + 1 - at
                : 0;
    }

    private static boolean asciiDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
