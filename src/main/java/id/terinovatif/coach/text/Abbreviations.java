package id.terinovatif.coach.text;

import java.util.Locale;
import java.util.Set;

/** Full stops that end an abbreviation, an initial or a list marker, not a sentence. */
final class Abbreviations {
    private static final int LONGEST = 6;
    private static final Set<String> KNOWN = Set.of(
            "no", "nomor", "dr", "drg", "drh", "drs", "dra", "ir", "prof", "hj", "pt", "cv", "ud", "jl", "jln", "kab",
            "kec", "kel", "ds", "kep", "bpk", "sdr", "sdri", "rp", "tn", "ny", "hal", "vol", "ps", "tgl", "thn", "th",
            "pkl", "s.d", "a.n", "u.p", "d.a", "e.g", "i.e", "st", "rs", "apt", "ns", "bd", "ust", "kh", "yth", "cq",
            "gg", "rt", "rw", "kp", "psl", "jend", "letkol", "kol", "brigjen", "mayjen", "lih", "dsb", "dst", "min");

    private Abbreviations() {}

    /** Whether the full stop at {@code dot} belongs to the short form before it. */
    static boolean before(String text, int dot, int sentenceStart) {
        int from = dot;
        while (from > sentenceStart && dot - from <= LONGEST && !breaksWord(text.charAt(from - 1))) from--;
        var word = text.substring(from, dot).toLowerCase(Locale.ROOT);
        if (word.isEmpty() || dot - from > LONGEST) return false;
        if (KNOWN.contains(word)) return true;
        if (word.length() == 1 && Character.isLetter(word.charAt(0))) return true;
        return onlyMarker(text, sentenceStart, from) && word.length() <= 2 && Character.isDigit(word.charAt(0));
    }

    private static boolean breaksWord(char c) {
        return Character.isWhitespace(c) || c == '(' || c == '"' || c == '“';
    }

    private static boolean onlyMarker(String text, int from, int to) {
        for (int i = from; i < to; i++) if (!Character.isWhitespace(text.charAt(i))) return false;
        return true;
    }
}
