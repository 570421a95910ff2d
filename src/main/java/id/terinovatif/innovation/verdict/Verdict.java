package id.terinovatif.innovation.verdict;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a verifier decided on one claim.
 *
 * @param level the level that counts: the claimed one when accepted, a lower one, or 0 when rejected
 * @param stands whether it is about the present claim; a changed claim waits again
 * @param variant of the claim that it stands on
 */
public record Verdict(
        String indicator,
        Outcome outcome,
        int level,
        @Nullable String reason,
        @Nullable String words,
        boolean stands,
        @Nullable String variant,
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

    /** Reason and words in one line, empty for a plain acceptance. */
    public String because() {
        if (reason == null) return words == null ? "" : words;
        return words == null ? reason : reason + ": " + words;
    }
}
