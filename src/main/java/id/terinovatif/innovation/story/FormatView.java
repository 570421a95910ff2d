package id.terinovatif.innovation.story;

import id.terinovatif.story.StoryFormat;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A format as it reads now, and when it was last taken along. */
public record FormatView(
        StoryFormat format,
        List<FormatPart> parts,
        @Nullable Instant takenAt,
        @Nullable String takenBy) {

    public int words() {
        return parts.stream().mapToInt(part -> part.rendered().words()).sum();
    }

    /** Parts that have a text and miss no piece. */
    public long whole() {
        return parts.stream()
                .filter(part -> !part.rendered().text().isBlank()
                        && part.rendered().missing().isEmpty())
                .count();
    }

    /** Parts that have a text outside of a known limit. */
    public long outside() {
        return parts.stream()
                .filter(part ->
                        !part.rendered().text().isBlank() && !part.rendered().keeps())
                .count();
    }

    /** Seconds it takes to speak at the format's rate. */
    public int spoken() {
        var rate = format.wordsPerMinute();
        return rate == null ? 0 : words() * 60 / rate;
    }
}
