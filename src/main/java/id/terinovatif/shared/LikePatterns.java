package id.terinovatif.shared;

import java.util.stream.Stream;

/** What a person typed as patterns for {@code ilike all(…)}: each word somewhere, and signs are words, no patterns. */
public final class LikePatterns {
    private LikePatterns() {}

    public static String[] of(String words) {
        return Stream.of(words.strip().split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toArray(String[]::new);
    }
}
