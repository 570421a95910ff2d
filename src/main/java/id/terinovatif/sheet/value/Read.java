package id.terinovatif.sheet.value;

import id.terinovatif.sheet.Value;
import org.jspecify.annotations.Nullable;

/**
 * What became of a cell.
 *
 * @param value null when it is empty or faulty
 * @param fault the sentence for the person, null when there is none
 * @param warning taken, and looks odd
 */
public record Read(
        @Nullable Value value,
        @Nullable String fault,
        @Nullable String warning) {
    static final Read EMPTY = new Read(null, null, null);

    static Read of(String text) {
        return text.isEmpty() ? EMPTY : new Read(Value.of(text), null, null);
    }

    static Read of(Value value) {
        return new Read(value, null, null);
    }

    static Read fault(String message) {
        return new Read(null, message, null);
    }
}
