package id.terinovatif.coach.text;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What of one short text comes back in another; words of one stem count as the same.
 *
 * @param heard content words that come back, as the first text has them
 * @param unheard content words that do not
 * @param numbersUnheard numbers that do not
 */
public record Echo(List<String> heard, List<String> unheard, List<String> numbersUnheard) {
    private static final Set<String> SIGNS = Set.of("%", "persen");

    public static Echo of(String said, String answer) {
        var back = words(answer);
        var forms = back.stream().map(Word::form).collect(toSet());
        var stems = back.stream().map(word -> Stems.of(word.form())).collect(toSet());
        var echo = new Echo(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var seen = new HashSet<String>();
        for (var word : words(said)) {
            if (!seen.add(word.number() ? word.form() : Stems.of(word.form()))) continue;
            if (word.number() && !forms.contains(word.form())) echo.numbersUnheard.add(word.form());
            if (word.number()) continue;
            if (stems.contains(Stems.of(word.form()))) echo.heard.add(word.form());
            else echo.unheard.add(word.form());
        }
        return echo;
    }

    private static List<Word> words(String text) {
        return Words.of(text, 0, text.length()).stream()
                .filter(word -> word.number() || !(Stems.stop(word.form()) || SIGNS.contains(word.form())))
                .toList();
    }

    public boolean silent() {
        return heard.isEmpty();
    }

    public boolean whole() {
        return unheard.isEmpty() && numbersUnheard.isEmpty();
    }
}
