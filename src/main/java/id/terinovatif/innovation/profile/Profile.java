package id.terinovatif.innovation.profile;

import id.terinovatif.story.Words;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The texts and choices of an innovation's profile, each with the revision it stands at. */
public record Profile(Map<String, Field> fields) {
    /** A field as saved; {@code by} is the name of the person who saved it. */
    public record Field(String field, String value, int revision, Instant savedAt, String by) {}

    public String text(String field) {
        var saved = fields.get(field);
        return saved == null ? "" : saved.value();
    }

    public int revision(String field) {
        var saved = fields.get(field);
        return saved == null ? 0 : saved.revision();
    }

    public @Nullable Field field(String field) {
        return fields.get(field);
    }

    public boolean filled(String field) {
        return !text(field).isBlank();
    }

    /** Words as a person counts them, by the one counter of all pages. */
    public static int words(String text) {
        return Words.of(text);
    }
}
