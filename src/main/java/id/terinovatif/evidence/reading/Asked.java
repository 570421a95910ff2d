package id.terinovatif.evidence.reading;

import org.jspecify.annotations.Nullable;

/**
 * A question about a document, small enough to be sent to another process.
 *
 * @param edition the hash of the year's edition
 * @param level the claimed one, 1 to 3, null when none is claimed
 */
public record Asked(
        int year,
        String edition,
        String indicator,
        String name,
        @Nullable Integer level) {}
