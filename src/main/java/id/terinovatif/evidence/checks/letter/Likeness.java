package id.terinovatif.evidence.checks.letter;

import java.util.Arrays;

/**
 * How far two words are apart when one was read by a machine: look-alikes (O and 0, l and 1, rn and m) cost little, another
 * letter costs 1.
 */
final class Likeness {
    private static final String[] ALIKE = {
        "o0qdc", "il1tj!|f", "s5", "b8h6", "z27", "g9q6", "ec", "uv", "hn", "mn", "a4", "ao", "y v"
    };
    private static final double LITTLE = 0.4;

    private Likeness() {}

    /** The cost of making {@code a} of {@code b}; both in small letters. */
    static double distance(String a, String b) {
        var last = new double[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) last[j] = j;
        var before = last.clone();
        for (int i = 1; i <= a.length(); i++) {
            var row = new double[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                row[j] = Math.min(
                        Math.min(last[j] + 1, row[j - 1] + 1),
                        last[j - 1] + replacing(a.charAt(i - 1), b.charAt(j - 1)));
                if (i > 1 && wide(a.substring(i - 2, i), b.charAt(j - 1)))
                    row[j] = Math.min(row[j], before[j - 1] + LITTLE);
                if (j > 1 && wide(b.substring(j - 2, j), a.charAt(i - 1)))
                    row[j] = Math.min(row[j], last[j - 2] + LITTLE);
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }

    private static boolean wide(String two, char one) {
        return switch (two) {
            case "rn", "nn" -> one == 'm';
            case "cl" -> one == 'd';
            case "vv" -> one == 'w';
            case "li", "ll" -> one == 'u';
            default -> false;
        };
    }

    private static double replacing(char a, char b) {
        if (a == b) return 0;
        return Arrays.stream(ALIKE).anyMatch(set -> set.indexOf(a) >= 0 && set.indexOf(b) >= 0) ? LITTLE : 1;
    }

    /** Whether a read word can be the wanted one: all alike for short words, one odd letter in every seven for longer. */
    static boolean same(String read, String wanted) {
        if (read.equals(wanted)) return true;
        if (Math.abs(read.length() - wanted.length()) > 2) return false;
        return distance(read, wanted) <= (wanted.length() < 6 ? 0.5 : wanted.length() / 6.0);
    }
}
