package id.terinovatif.story;

import org.jspecify.annotations.Nullable;

/**
 * How long a part may or must be.
 *
 * @param words null when nobody knows, and then {@code certainty} is U
 * @param source where it is written
 * @param year of that source
 */
public record Limit(Kind kind, @Nullable Integer words, String source, int year, Certainty certainty) {
    /** Which way a limit binds. */
    public enum Kind {
        MIN("paling sedikit"),
        MAX("paling banyak"),
        TARGET("sekitar");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    public boolean known() {
        return words != null;
    }

    /** Whether a text of so many words keeps to it; what is unknown binds nobody, a target may be missed by a quarter. */
    public boolean keeps(int count) {
        if (words == null) return true;
        return switch (kind) {
            case MIN -> count >= words;
            case MAX -> count <= words;
            case TARGET -> count <= words + words / 4;
        };
    }

    /** "paling banyak 200 kata". */
    public String said() {
        return words == null ? Certainty.U.words() : kind.words + " " + words + " kata";
    }
}
