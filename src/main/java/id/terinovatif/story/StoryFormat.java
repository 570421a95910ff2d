package id.terinovatif.story;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to be told, and how long.
 *
 * @param year of the source
 * @param wordsPerMinute how fast it is spoken, null for what is read
 * @param total limits of all parts together
 */
public record StoryFormat(
        String code,
        String name,
        int year,
        String source,
        Certainty certainty,
        String note,
        @Nullable Integer wordsPerMinute,
        List<Limit> total,
        List<Slot> slots) {

    public Optional<Slot> slot(String code) {
        return slots.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** All seconds together, 0 for what is read. */
    public int seconds() {
        return slots.stream()
                .mapToInt(one -> one.seconds() == null ? 0 : one.seconds())
                .sum();
    }
}
