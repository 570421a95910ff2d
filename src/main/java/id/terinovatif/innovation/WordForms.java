package id.terinovatif.innovation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The stems under which forms of one Indonesian word stand in the index. The stemmer knows no dictionary and leaves "menimbang" and
 * "penimbangan" with different stems; so a typed word is undone to the roots it may have, and their usual forms are stemmed too.
 */
final class WordForms {
    private static final int MOST = 40;
    private static final int SHORTEST = 4;
    private static final List<String> SUFFIXES = List.of("", "kan", "an", "i");
    private static final List<String> PREFIXES = List.of("", "memper", "diper", "ber", "ter", "per", "di", "ke", "se");

    private WordForms() {}

    /** Of a word as it was typed, in small letters; {@code stem} gives the stem of a form, or an empty text. */
    static Set<String> stems(String word, Function<String, String> stem) {
        var stems = new LinkedHashSet<String>();
        for (var root : roots(word))
            for (var form : forms(root)) {
                var one = stem.apply(form);
                if (one.length() >= SHORTEST && stems.size() < MOST) stems.add(one);
            }
        return stems;
    }

    private static Set<String> roots(String word) {
        var roots = new LinkedHashSet<String>();
        for (var suffix : SUFFIXES) {
            if (!word.endsWith(suffix)) continue;
            var rest = word.substring(0, word.length() - suffix.length());
            for (var prefix : PREFIXES) if (rest.startsWith(prefix)) add(roots, rest.substring(prefix.length()));
            for (var nasal : List.of("me", "pe")) if (rest.startsWith(nasal)) undone(rest.substring(2), roots);
        }
        return roots;
    }

    /** What may stand behind "me" and "pe": the first letter of the root has gone or follows the nasal. */
    private static void undone(String rest, Set<String> roots) {
        if (rest.startsWith("ny")) add(roots, "s" + rest.substring(2));
        else if (rest.startsWith("ng")) {
            add(roots, rest.substring(2));
            if (vowel(rest, 2)) add(roots, "k" + rest.substring(2));
        } else if (rest.startsWith("m")) {
            if (vowel(rest, 1)) add(roots, "p" + rest.substring(1));
            else add(roots, rest.substring(1));
        } else if (rest.startsWith("n")) {
            if (vowel(rest, 1)) add(roots, "t" + rest.substring(1));
            else add(roots, rest.substring(1));
        } else add(roots, rest);
    }

    private static boolean vowel(String text, int at) {
        return text.length() > at && "aiueo".indexOf(text.charAt(at)) >= 0;
    }

    private static void add(Set<String> roots, String root) {
        if (root.length() >= SHORTEST) roots.add(root);
    }

    private static List<String> forms(String root) {
        var active = nasal("me", root);
        var doer = nasal("pe", root);
        return List.of(
                root,
                root + "an",
                "di" + root,
                active,
                doer + "an",
                active + "i",
                active + "kan",
                "di" + root + "i",
                "ber" + root,
                "ke" + root + "an",
                "memper" + root + "i",
                "per" + root + "an");
    }

    private static String nasal(String prefix, String root) {
        return switch (root.charAt(0)) {
            case 'p' -> prefix + "m" + root.substring(1);
            case 't' -> prefix + "n" + root.substring(1);
            case 's' -> prefix + "ny" + root.substring(1);
            case 'k' -> prefix + "ng" + root.substring(1);
            case 'b', 'f', 'v' -> prefix + "m" + root;
            case 'c', 'd', 'j', 'z' -> prefix + "n" + root;
            case 'a', 'e', 'g', 'h', 'i', 'o', 'u' -> prefix + "ng" + root;
            default -> prefix + root;
        };
    }
}
