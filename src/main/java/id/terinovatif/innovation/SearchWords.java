package id.terinovatif.innovation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Indonesian word stems for search, made here so that every node and every database finds the same. */
public final class SearchWords {
    private static final Analyzer ANALYZER = new IndonesianAnalyzer();
    private static final Synonyms SYNONYMS =
            new Synonyms(text -> list(text).stream().map(Word::stem).toList());

    private SearchWords() {}

    /** A word of a text and its stem. */
    private record Word(String typed, String stem) {}

    public static String stems(String text) {
        return list(text).stream().map(Word::stem).collect(Collectors.joining(" "));
    }

    /**
     * What {@code to_tsquery('simple', …)} takes: all words, each in any of its forms or what means the same, the last one as a
     * beginning; empty when nothing is left.
     */
    public static String query(String typed) {
        return String.join(" & ", parts(typed));
    }

    /** The words alone, any of them and without their other forms: by these a text is ranked, which is cheap. */
    public static String ranked(String typed) {
        return list(typed).stream().map(Word::stem).distinct().collect(Collectors.joining(" | "));
    }

    /** As {@link #query}, for texts that have any of the words. */
    public static String anyOf(String typed) {
        return String.join(" | ", parts(typed));
    }

    private static List<String> parts(String typed) {
        var words = list(typed);
        var said = SYNONYMS.of(words.stream().map(Word::stem).toList());
        var parts = new ArrayList<String>();
        int at = 0;
        for (var ways : said) {
            var any = new LinkedHashSet<String>();
            for (var way : ways) any.add(way.size() == 1 ? way.getFirst() : "(" + String.join(" <-> ", way) + ")");
            int length = ways.getFirst().size();
            if (length == 1) any.addAll(WordForms.stems(words.get(at).typed(), SearchWords::stems));
            at += length;
            if (at == words.size()) any.add(words.getLast().stem() + ":*");
            parts.add(any.size() == 1 ? any.iterator().next() : "(" + String.join(" | ", any) + ")");
        }
        return parts;
    }

    private static List<Word> list(String text) {
        var words = new ArrayList<Word>();
        try (var stream = ANALYZER.tokenStream("text", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                var stem = letters(term.toString());
                var typed = text.substring(place.startOffset(), place.endOffset());
                if (!stem.isEmpty()) words.add(new Word(letters(typed.toLowerCase(Locale.ROOT)), stem));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
