package id.terinovatif.verification;

import id.terinovatif.innovation.verdict.Verdict.Outcome;
import java.util.List;
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

    /**
     * As it was sent by the form.
     *
     * @param elements what was seen in the proof, where the level counts it
     */
    record Sent(String decision, int level, Reasons.@Nullable Choice reason, String words, List<String> elements) {}

    /** Why it cannot stand, null when it can. */
    static @Nullable String fault(Item item, Sent sent) {
        var outcome = outcome(sent.decision());
        if (outcome == null) return "Pilih dulu putusannya.";
        return outcome == Outcome.ACCEPT ? accepting(item, sent) : refusing(item, sent, outcome);
    }

    private static @Nullable String accepting(Item item, Sent sent) {
        var against = item.against();
        if (against != null && sent.words().isBlank())
            return against + " Tulis mengapa Anda tetap menerima; alasannya tercatat di riwayat.";
        return Seen.of(item.indicator(), sent.elements()).fault(item, item.claimedLevel());
    }

    private static @Nullable String refusing(Item item, Sent sent, Outcome outcome) {
        if (outcome == Outcome.LOWER && (sent.level() < 1 || sent.level() >= item.claimedLevel()))
            return "Pilih tingkat yang lebih rendah daripada yang diajukan.";
        if (sent.reason() == null) return "Pilih alasannya, supaya inovator tahu cara memperbaikinya.";
        if (sent.reason().needsWords() && sent.words().isBlank()) return "Tuliskan alasan lainnya dengan kata-kata.";
        return outcome == Outcome.LOWER
                ? Seen.of(item.indicator(), sent.elements()).fault(item, sent.level())
                : null;
    }

    /** The ruling, once nothing speaks against it. */
    static Ruling of(Item item, Sent sent) {
        var outcome = outcome(sent.decision());
        if (outcome == null) throw new IllegalArgumentException(sent.decision());
        var counts = switch (outcome) {
            case ACCEPT -> item.claimedLevel();
            case LOWER -> sent.level();
            case REJECT -> 0;
        };
        var reason = sent.reason();
        var why = outcome == Outcome.ACCEPT || reason == null ? null : reason.label();
        var words = Seen.of(item.indicator(), sent.elements()).in(sent.words().strip());
        return new Ruling(outcome, counts, why, words.isEmpty() ? null : words);
    }

    private static @Nullable Outcome outcome(String decision) {
        for (var outcome : Outcome.values()) if (outcome.name().equals(decision)) return outcome;
        return null;
    }
}
