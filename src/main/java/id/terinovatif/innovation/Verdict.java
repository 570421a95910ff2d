package id.terinovatif.innovation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a verifier decided on one claim.
 *
 * @param level the level that counts: the claimed one when accepted, a lower one, or 0 when rejected
 * @param fingerprint of the claim that was judged; a changed claim waits again
 */
public record Verdict(
        String indicator,
        Outcome outcome,
        int level,
        @Nullable String reason,
        @Nullable String words,
        String fingerprint,
        String by,
        Instant judgedAt) {
    public enum Outcome {
        ACCEPT("Diterima", "ok"),
        LOWER("Diturunkan", "wait"),
        REJECT("Ditolak", "bad");

        private final String label;
        private final String tone;

        Outcome(String label, String tone) {
            this.label = label;
            this.tone = tone;
        }

        public String label() {
            return label;
        }

        public String tone() {
            return tone;
        }
    }

    public boolean judges(Submissions.Claim claim) {
        return fingerprint.equals(claim.fingerprint());
    }

    /** Reason and words in one line, empty for a plain acceptance. */
    public String because() {
        if (reason == null) return words == null ? "" : words;
        return words == null ? reason : reason + ": " + words;
    }
}
