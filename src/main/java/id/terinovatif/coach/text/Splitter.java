package id.terinovatif.coach.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts official prose into sentences, list items, table rows and headings.
 * Blank space never matters: one empty line more or less gives the same sentences.
 */
final class Splitter {
    /** Longer runs without any full stop are cut at the next space, so that one slip does not swallow a page. */
    private static final int LONGEST = 1500;

    /** A line this short was ended on purpose, even if the next begins in lower case. */
    private static final int SHORT_LINE = 30;

    private final String text;
    private final List<Span> spans = new ArrayList<>();
    private final Enumeration list;
    private int start;
    private boolean worded;

    private Splitter(String text) {
        this.text = text;
        this.list = new Enumeration(text);
    }

    static List<Span> split(String text) {
        return new Splitter(text).spans();
    }

    private List<Span> spans() {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) worded = true;
            if (".!?".indexOf(text.charAt(i)) >= 0) closeAfterStop(i);
            else if (firstSpace(i) && breaksAt(i)) close(i);
        }
        worded = true;
        close(text.length());
        return spans;
    }

    /** A bullet or a number alone on its line belongs to the words that follow. */
    private void close(int end) {
        if (!worded) return;
        worded = false;
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) from++;
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) to--;
        if (to > from) spans.add(new Span(from, to));
        start = end;
    }

    private boolean breaksAt(int i) {
        int next = afterSpace(i);
        if (next >= text.length()) return false;
        if (i - start > LONGEST) return true;
        boolean line = text.substring(i, next).indexOf('\n') >= 0;
        return line ? newLineBreaks(i, next) : list.nextItemAt(next, text.charAt(i - 1));
    }

    /** A line that goes on in lower case after an unfinished line was only wrapped. */
    private boolean newLineBreaks(int i, int next) {
        list.nextItemAt(next, '\n');
        if (!Character.isLowerCase(text.charAt(next))) return true;
        return ".;:!?".indexOf(text.charAt(i - 1)) >= 0
                || Enumeration.markerLength(text, next) > 0
                || i - start < SHORT_LINE;
    }

    private boolean firstSpace(int i) {
        return i > start && Character.isWhitespace(text.charAt(i)) && !Character.isWhitespace(text.charAt(i - 1));
    }

    private void closeAfterStop(int i) {
        if (i < start) return;
        boolean dot = text.charAt(i) == '.';
        if (dot && gluedSentence(i)) close(i + 1);
        int end = afterQuotes(i + 1);
        if (newSentenceAfter(end) && !(dot && Abbreviations.before(text, i, start))) close(end);
    }

    private int afterQuotes(int i) {
        int end = i;
        while (end < text.length() && "\"”’')]".indexOf(text.charAt(end)) >= 0) end++;
        return end;
    }

    private boolean newSentenceAfter(int i) {
        if (i >= text.length() || !Character.isWhitespace(text.charAt(i))) return false;
        int next = afterSpace(i);
        return next < text.length() && !Character.isLowerCase(text.charAt(next));
    }

    /** "masyarakat.Tujuannya": no space was typed after the full stop. */
    private boolean gluedSentence(int i) {
        return i >= 4
                && i + 2 < text.length()
                && Character.isUpperCase(text.charAt(i + 1))
                && Character.isLowerCase(text.charAt(i + 2))
                && Character.isLowerCase(text.charAt(i - 1))
                && Character.isLowerCase(text.charAt(i - 2))
                && Character.isLowerCase(text.charAt(i - 3))
                && !text.startsWith("www", i - 3);
    }

    private int afterSpace(int i) {
        int next = i;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) next++;
        return next;
    }
}
