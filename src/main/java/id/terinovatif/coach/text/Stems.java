package id.terinovatif.coach.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Stems and stop words of Indonesian, with the domain's own words put right. */
public final class Stems {
    private static final int LONGEST = 30;
    private static final int REMEMBERED = 50_000;
    private static final CharArraySet STOP = IndonesianAnalyzer.getDefaultStopSet();
    /** The stemmer cuts "penilaian" to "tilai"; words of this domain must not fall apart. */
    private static final Map<String, String> OVERRIDES = overrides();

    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private Stems() {}

    public static String of(String word) {
        var fixed = OVERRIDES.get(word);
        if (fixed != null) return fixed;
        if (word.length() < 4 || word.length() > LONGEST) return word;
        var known = KNOWN.get(word);
        if (known != null) return known;
        var stem = stemmed(word);
        if (KNOWN.size() < REMEMBERED) KNOWN.put(word, stem);
        return stem;
    }

    public static boolean stop(String word) {
        return STOP.contains(word) || word.length() < 3 || word.equals("untuk");
    }

    private static String stemmed(String word) {
        try (var stream = new IndonesianStemFilter(new OneWord(word))) {
            stream.incrementToken();
            return stream.getAttribute(CharTermAttribute.class).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lucene hands out its stemmer only as a filter over a stream. */
    private static final class OneWord extends TokenStream {
        OneWord(String word) {
            addAttribute(CharTermAttribute.class).append(word);
        }

        @Override
        public boolean incrementToken() {
            return true;
        }
    }

    private static Map<String, String> overrides() {
        var map = new HashMap<String, String>();
        same(map, "nilai", "nilai", "penilaian", "dinilai", "menilai", "ternilai", "penilai", "bernilai");
        same(map, "izin", "izin", "ijin", "perizinan", "perijinan", "mengizinkan", "diizinkan", "diijinkan");
        same(map, "bupati", "bupati");
        same(map, "inovasi", "inovasi", "inovatif", "berinovasi", "inovator");
        same(map, "baru", "pembaruan", "pembaharuan", "kebaruan", "kebaharuan");
        return map;
    }

    private static void same(Map<String, String> map, String stem, String... words) {
        for (var word : words) map.put(word, stem);
    }
}
