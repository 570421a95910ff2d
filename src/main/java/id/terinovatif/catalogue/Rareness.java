package id.terinovatif.catalogue;

import id.terinovatif.innovation.SearchWords;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How much a word tells: rare ones say what a text is about. Counted over a sample of the public entries, every half hour anew, since
 * likeness needs no more; nothing of a hidden entry is shown by it.
 */
@Component
public class Rareness {
    private static final Duration KEPT = Duration.ofMinutes(30);
    private static final int SAMPLE = 2_000;

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile Counted counted = new Counted(Instant.EPOCH, 0, Map.of());

    Rareness(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Counted(Instant at, int texts, Map<String, Integer> of) {
        double weight(String stem) {
            return Math.log((texts + 2.0) / (of.getOrDefault(stem, 0) + 1.0));
        }
    }

    /** Stems with their weights, side by side. */
    public record Weighed(List<String> stems, List<Double> weights) {
        public boolean isEmpty() {
            return stems.isEmpty();
        }

        public String[] stemArray() {
            return stems.toArray(String[]::new);
        }

        public Double[] weightArray() {
            return weights.toArray(Double[]::new);
        }

        public double total() {
            double total = 0;
            for (var weight : weights) total += weight;
            return total;
        }
    }

    /** The words of a text that tell most about it. */
    public Weighed telling(String text, int most) {
        var now = counted();
        var stems = new LinkedHashSet<>(List.of(SearchWords.stems(text).split(" ")));
        var best = stems.stream()
                .filter(stem -> stem.matches("\\p{L}[\\p{L}\\p{N}]{2,}"))
                .filter(stem -> now.of().getOrDefault(stem, 0) * 8 <= now.texts() + 16)
                .sorted(Comparator.comparingDouble((String stem) -> -now.weight(stem))
                        .thenComparing(stem -> stem))
                .limit(most)
                .toList();
        return new Weighed(best, best.stream().map(now::weight).toList());
    }

    private Counted counted() {
        var known = counted;
        if (known.at().plus(KEPT).isAfter(clock.instant())) return known;
        var words = jdbc
                .sql(
                        "select word, ndoc from ts_stat('select words from catalogue_entry order by innovation_id desc limit "
                                + SAMPLE + "')")
                .query((row, n) -> Map.entry(row.getString(1), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
        int texts = jdbc.sql("select least(count(*), " + SAMPLE + ") from catalogue_entry")
                .query(Integer.class)
                .single();
        var fresh = new Counted(clock.instant(), texts, words);
        counted = fresh;
        return fresh;
    }
}
