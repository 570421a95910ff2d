package id.terinovatif.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.LowerCaseFilterFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.shingle.ShingleFilterFactory;
import org.apache.lucene.analysis.standard.StandardTokenizerFactory;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Names in memory, found though they are written a little differently: letters swapped, missing or too many, words run together or torn apart. */
final class NameIndex {
    private static final String NAME = "name";
    private static final String ID = "id";
    private static final int MOST_WORDS = 12;
    private static final Analyzer WORDS = analyzer(false);
    private static final Analyzer WORDS_AND_PAIRS = analyzer(true);

    private final IndexSearcher searcher;

    /** A name and whose it is. */
    record Named(long id, String name) {}

    NameIndex(List<Named> names) {
        var directory = new ByteBuffersDirectory();
        try {
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(WORDS_AND_PAIRS))) {
                for (var one : names) {
                    var document = new Document();
                    document.add(new StoredField(ID, one.id()));
                    document.add(new TextField(NAME, one.name(), Field.Store.NO));
                    writer.addDocument(document);
                }
            }
            searcher = new IndexSearcher(DirectoryReader.open(directory));
            searcher.setQueryCache(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whose names have the words typed, each with at most two errors, one word in three missing at most; those most alike first. */
    List<Long> alike(String typed, int most) {
        var words = words(typed);
        if (words.isEmpty()) return List.of();
        var query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(words.size() - words.size() / 3);
        for (int n = 0; n < words.size(); n++) query.add(oneOf(words, n), Occur.SHOULD);
        try {
            var ids = new ArrayList<Long>();
            var fields = searcher.storedFields();
            for (var hit : searcher.search(query.build(), most).scoreDocs)
                ids.add(fields.document(hit.doc).getField(ID).numericValue().longValue());
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A word, or it run together with the one before or after it; two errors in so long a word would cost most of the time. */
    private static Query oneOf(List<String> words, int n) {
        var ways = new ArrayList<Query>();
        ways.add(nearly(words.get(n), 2));
        if (n > 0) ways.add(nearly(words.get(n - 1) + words.get(n), 1));
        if (n + 1 < words.size()) ways.add(nearly(words.get(n) + words.get(n + 1), 1));
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static Query nearly(String word, int most) {
        int errors = word.length() <= 2 ? 0 : word.length() <= 5 ? 1 : most;
        return new FuzzyQuery(new Term(NAME, word), errors);
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        try (var tokens = WORDS.tokenStream(NAME, text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken() && words.size() < MOST_WORDS) words.add(term.toString());
            tokens.end();
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each word in small letters; with pairs each two that stand side by side as one word, too. */
    private static Analyzer analyzer(boolean pairs) {
        try {
            var words = CustomAnalyzer.builder()
                    .withTokenizer(StandardTokenizerFactory.class)
                    .addTokenFilter(LowerCaseFilterFactory.class);
            return (pairs ? words.addTokenFilter(ShingleFilterFactory.class, "tokenSeparator", "") : words).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
