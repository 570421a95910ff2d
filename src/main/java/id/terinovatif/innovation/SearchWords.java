package id.terinovatif.innovation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Indonesian word stems for search, made here so that every node and every database finds the same. */
public final class SearchWords {
    private static final Analyzer ANALYZER = new IndonesianAnalyzer();
    private static final Synonyms SYNONYMS = new Synonyms(SearchWords::list);

    private SearchWords() {}

    public static String stems(String text) {
        return String.join(" ", list(text));
    }

    /**
     * What {@code to_tsquery('simple', …)} takes: all words, each or what means the same, the last one as a beginning; empty
     * when nothing is left.
     */
    public static String query(String typed) {
        var parts = parts(typed);
        return parts.isEmpty() ? "" : String.join(" & ", parts);
    }

    /** As {@link #query}, for texts that have any of the words. */
    public static String anyOf(String typed) {
        return String.join(" | ", parts(typed));
    }

    private static List<String> parts(String typed) {
        var stems = list(typed);
        var parts = SYNONYMS.of(stems).stream()
                .map(ways -> ways.stream()
                        .map(way -> String.join(" <-> ", way))
                        .map(way -> way.contains(" ") ? "(" + way + ")" : way)
                        .collect(Collectors.joining(" | ")))
                .map(ways -> ways.contains(" | ") ? "(" + ways + ")" : ways)
                .collect(Collectors.toCollection(ArrayList::new));
        if (!parts.isEmpty()) parts.add(asBeginning(parts.removeLast(), stems.getLast()));
        return parts;
    }

    private static String asBeginning(String part, String typedLast) {
        return part.equals(typedLast) ? part + ":*" : "(" + part + " | " + typedLast + ":*)";
    }

    private static List<String> list(String text) {
        var stems = new ArrayList<String>();
        try (var stream = ANALYZER.tokenStream("text", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                var stem = term.toString().replaceAll("[^\\p{L}\\p{N}]", "");
                if (!stem.isEmpty()) stems.add(stem);
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stems;
    }
}
