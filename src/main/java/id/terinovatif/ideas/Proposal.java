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
 * @param alsoSaid how many others said to have the same, or to need it
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
        @Nullable Instant decidedAt,
        int alsoSaid) {
    /** What it is. */
    public enum Kind {
        GAGASAN("Gagasan", "Saya juga butuh ini", "orang lain juga butuh ini"),
        MASALAH("Masalah", "Saya juga mengalami", "orang lain juga mengalami");

        private final String label;
        private final String also;
        private final String others;

        Kind(String label, String also, String others) {
            this.label = label;
            this.also = also;
            this.others = others;
        }

        /** What somebody says who has the same. */
        public String also() {
            return also;
        }

        /** What stands behind their number. */
        public String others() {
            return others;
        }

        public String label() {
            return label;
        }
    }
}
