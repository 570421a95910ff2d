package id.terinovatif.trail;

import id.terinovatif.shared.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * One record of a region's chain, as the database writes it (function {@code note_in_trail}).
 *
 * @param seq from 1, without a gap
 * @param micros the moment in microseconds since 1970, UTC
 * @param person whoever did it, by id; null where the row does not say
 * @param act table and operation
 * @param object the ids of the row, parted by a slash
 * @param before SHA-256 of the row before; null when it is new
 * @param after SHA-256 of the row after; null when it is gone
 */
record Note(
        long region,
        long seq,
        long micros,
        @Nullable Long person,
        @Nullable String role,
        String act,
        String object,
        @Nullable String before,
        @Nullable String after,
        String hash) {
    static final String FIRST = "";

    /** Whether the hash is that of this content after the record with the hash {@code previous}. */
    boolean follows(String previous) {
        return hash.equals(Sha256.hex(String.join(
                "\n",
                previous,
                Long.toString(region),
                Long.toString(seq),
                Long.toString(micros),
                person == null ? "" : person.toString(),
                text(role),
                act,
                object,
                text(before),
                text(after))));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
