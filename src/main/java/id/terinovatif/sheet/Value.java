package id.terinovatif.sheet;

import org.jspecify.annotations.Nullable;

/**
 * What a cell says, as it is kept: a date as 2025-01-01, a number with a point, a choice as its code, several codes with commas.
 *
 * @param precision of a date, else null
 */
public record Value(String text, @Nullable Precision precision) {
    public static Value of(String text) {
        return new Value(text, null);
    }
}
