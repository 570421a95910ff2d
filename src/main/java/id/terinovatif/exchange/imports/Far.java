package id.terinovatif.exchange.imports;

import org.jspecify.annotations.Nullable;

/** How far a job is: rows done, of how many. */
public record Far(int done, int of) {
    /** From the words that the job has left; null when it has left none yet. */
    public static @Nullable Far of(@Nullable String words) {
        if (words == null || !words.matches("\\d{1,6}/\\d{1,6}")) return null;
        var parts = words.split("/", 2);
        return new Far(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
}
