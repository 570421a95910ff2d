package id.terinovatif.ideas;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An idea or a problem as it was sent.
 *
 * @param place a kecamatan, or empty
 * @param personId of staff, null for a citizen
 * @param joinedTo the one that is answered for both
 * @param agency who took it up
 * @param firstWordAt when a person first said something to it
 */
public record Proposal(
        long id,
        long regionId,
        Kind kind,
        String title,
        String words,
        String place,
        State state,
        @Nullable Long personId,
        @Nullable Long joinedTo,
        @Nullable Long agencyId,
        @Nullable String agency,
        @Nullable LocalDate promisedOn,
        @Nullable Long innovationId,
        Instant receivedAt,
        @Nullable Instant firstWordAt,
        @Nullable Instant decidedAt) {
    /** What it is. */
    public enum Kind {
        GAGASAN("Gagasan"),
        MASALAH("Masalah");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
