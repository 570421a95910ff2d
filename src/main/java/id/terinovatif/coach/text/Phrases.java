package id.terinovatif.coach.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list of phrases that is looked for in running words, in time linear in the words. */
public final class Phrases {
    private record Phrase(List<String> words) {
        boolean at(List<Word> text, int i) {
            if (i + words.size() > text.size()) return false;
            for (int k = 0; k < words.size(); k++)
                if (!same(words.get(k), text.get(i + k).form())) return false;
            return true;
        }

        private static boolean same(String wanted, String form) {
            return wanted.endsWith("*")
                    ? form.startsWith(wanted.substring(0, wanted.length() - 1))
                    : form.equals(wanted);
        }
    }

    private final Map<String, List<Phrase>> byFirstLetters = new HashMap<>();

    /** Each phrase in lower case; a star at the end of a word stands for any ending. */
    public Phrases(List<String> phrases) {
        for (var phrase : phrases) {
            var words = List.of(phrase.strip().split(" +"));
            byFirstLetters
                    .computeIfAbsent(firstLetters(words.getFirst()), key -> new ArrayList<>())
                    .add(new Phrase(words));
        }
    }

    /** Every place where a phrase stands, in order. */
    public List<Span> in(List<Word> words) {
        var spans = new ArrayList<Span>();
        for (int i = 0; i < words.size(); i++) {
            int length = lengthAt(words, i);
            if (length > 0)
                spans.add(
                        new Span(words.get(i).start(), words.get(i + length - 1).end()));
        }
        return spans;
    }

    public boolean occursIn(List<Word> words) {
        for (int i = 0; i < words.size(); i++) if (lengthAt(words, i) > 0) return true;
        return false;
    }

    private int lengthAt(List<Word> words, int i) {
        for (var phrase : byFirstLetters.getOrDefault(firstLetters(words.get(i).form()), List.of()))
            if (phrase.at(words, i)) return phrase.words().size();
        return 0;
    }

    private static String firstLetters(String word) {
        return word.substring(0, Math.min(2, word.length()));
    }
}
