package id.terinovatif.innovation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Indonesian word stems for search, made here so that every node and every database finds the same. */
public final class SearchWords {
    private static final Analyzer ANALYZER = new IndonesianAnalyzer();

    private SearchWords() {}

    public static String stems(String text) {
        return String.join(" ", list(text));
    }

    /** What {@code to_tsquery('simple', …)} takes: all words, the last one as a beginning; empty when nothing is left. */
    public static String query(String typed) {
        var stems = list(typed).stream()
                .map(stem -> stem.replaceAll("[^\\p{L}\\p{N}]", ""))
                .filter(stem -> !stem.isEmpty())
                .toList();
        return stems.isEmpty() ? "" : String.join(" & ", stems) + ":*";
    }

    private static List<String> list(String text) {
        var stems = new ArrayList<String>();
        try (var stream = ANALYZER.tokenStream("text", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) stems.add(term.toString());
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stems;
    }
}
