package id.terinovatif.coach.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds other spellings of a name that its title writes in capitals: run together, taken apart, or one letter off. */
public final class Spelling {
    /** A shorter word lies one letter off too many others. */
    private static final int LONG_ENOUGH = 6;

    /** A place with another spelling, and how the title has it. */
    public record Other(Span place, String title) {}

    private final List<String> title;
    private final Set<String> known = new HashSet<>();
    private final Map<String, String> joined = new HashMap<>();

    public Spelling(String name) {
        title = Words.of(name, 0, name.length()).stream()
                .filter(word -> capitals(name.substring(word.start(), word.end())))
                .map(Word::form)
                .toList();
        Words.of(name, 0, name.length()).forEach(word -> known.add(word.form()));
        for (int i = 0; i + 1 < title.size(); i++)
            joined.put(title.get(i) + title.get(i + 1), title.get(i) + " " + title.get(i + 1));
    }

    public List<Other> othersIn(Line line) {
        var others = new ArrayList<Other>();
        var words = line.words();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (!capitals(text(line, word)) || known.contains(word.form())) continue;
            var near = likeTitle(word.form());
            if (near != null) others.add(other(word, word, near));
            else if (i + 1 < words.size() && apart(line, word, words.get(i + 1)))
                others.add(other(
                        word, words.get(i + 1), word.form() + words.get(i + 1).form()));
        }
        return others;
    }

    private static Other other(Word first, Word last, String title) {
        return new Other(new Span(first.start(), last.end()), title.toUpperCase(Locale.ROOT));
    }

    /** "SI PADU" where the title has SIPADU. */
    private boolean apart(Line line, Word word, Word next) {
        return capitals(text(line, next)) && title.contains(word.form() + next.form());
    }

    private @org.jspecify.annotations.Nullable String likeTitle(String form) {
        if (joined.containsKey(form)) return joined.get(form);
        if (form.length() < LONG_ENOUGH) return null;
        return title.stream()
                .filter(name -> oneLetterOff(name, form))
                .findFirst()
                .orElse(null);
    }

    /** One letter more, fewer or different; a different first letter makes another word. */
    static boolean oneLetterOff(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1 || one.charAt(0) != other.charAt(0)) return false;
        var longer = one.length() >= other.length() ? one : other;
        var shorter = longer.equals(one) ? other : one;
        int i = 0;
        while (i < shorter.length() && shorter.charAt(i) == longer.charAt(i)) i++;
        if (i == longer.length()) return false;
        int skip = longer.length() == shorter.length() ? 1 : 0;
        return longer.substring(i + 1).equals(shorter.substring(Math.min(shorter.length(), i + skip)));
    }

    private static String text(Line line, Word word) {
        return line.text()
                .substring(
                        word.start() - line.span().start(),
                        word.end() - line.span().start());
    }

    private static boolean capitals(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }
}
