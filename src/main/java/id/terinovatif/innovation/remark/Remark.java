package id.terinovatif.innovation.remark;

import java.time.Instant;

/**
 * What a verifier said about a page of the story.
 *
 * @param section slug of the page
 * @param fingerprint of the words that were read; a page written anew has another
 */
public record Remark(String section, Outcome outcome, String words, String fingerprint, String by, Instant at) {
    public enum Outcome {
        CLEAR("Sudah jelas", "ok"),
        NOTE("Catatan", "info"),
        MEND("Perlu diperbaiki", "bad");

        private final String label;
        private final String tone;

        Outcome(String label, String tone) {
            this.label = label;
            this.tone = tone;
        }

        public String label() {
            return label;
        }

        /** The tag's colour word in the style sheet. */
        public String tone() {
            return tone;
        }
    }

    /** Asks its writers to write the page anew. */
    public boolean asks() {
        return outcome == Outcome.MEND;
    }

    /** Whether it is about these very words. */
    public boolean about(String print) {
        return fingerprint.equals(print);
    }
}
