package id.terinovatif.verification;

import id.terinovatif.innovation.submission.Submissions.Claim;
import id.terinovatif.innovation.verdict.Verdict.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What a verifier decides on a claim.
 *
 * @param level the level that counts
 */
record Ruling(
        Outcome outcome,
        int level,
        @Nullable String reason,
        @Nullable String words) {

    /** As it was sent by the form. */
    record Sent(String decision, int level, Reasons.@Nullable Choice reason, String words) {}

    /** Why it cannot stand, null when it can. */
    static @Nullable String fault(Claim claim, Sent sent) {
        var outcome = outcome(sent.decision());
        if (outcome == null) return "Pilih dulu putusannya.";
        if (outcome == Outcome.LOWER && (sent.level() < 1 || sent.level() >= claim.level()))
            return "Pilih tingkat yang lebih rendah daripada yang diajukan.";
        if (outcome != Outcome.ACCEPT && sent.reason() == null)
            return "Pilih alasannya, supaya inovator tahu cara memperbaikinya.";
        if (sent.reason() != null && sent.reason().needsWords() && sent.words().isBlank())
            return "Tuliskan alasan lainnya dengan kata-kata.";
        return null;
    }

    /** The ruling, once nothing speaks against it. */
    static Ruling of(Claim claim, Sent sent) {
        var outcome = outcome(sent.decision());
        if (outcome == null) throw new IllegalArgumentException(sent.decision());
        var counts = switch (outcome) {
            case ACCEPT -> claim.level();
            case LOWER -> sent.level();
            case REJECT -> 0;
        };
        var reason = sent.reason();
        var why = outcome == Outcome.ACCEPT || reason == null ? null : reason.label();
        return new Ruling(
                outcome,
                counts,
                why,
                sent.words().isBlank() ? null : sent.words().strip());
    }

    private static @Nullable Outcome outcome(String decision) {
        for (var outcome : Outcome.values()) if (outcome.name().equals(decision)) return outcome;
        return null;
    }
}
