package id.terinovatif.verification;

import id.terinovatif.evidence.review.CheckLine;
import id.terinovatif.evidence.review.Proof;
import id.terinovatif.evidence.use.EvidenceLinks.Linked;
import id.terinovatif.innovation.submission.Submissions.Claim;
import id.terinovatif.innovation.verdict.Verdict;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator on the desk.
 *
 * @param proofs the evidence with its checks, where one indicator alone is looked at
 * @param hidden somebody's verdict that this person must not know, see {@link SecondVerdicts}
 * @param answered the writer has said something to the last verdict
 * @param verdict the last verdict; {@code changed} tells that it was about an earlier form of the claim
 */
public record Item(
        Indicator indicator,
        @Nullable Claim claim,
        List<Linked> evidence,
        List<Proof> proofs,
        @Nullable Verdict verdict,
        boolean changed,
        boolean answered,
        boolean hidden) {
    Item with(List<Proof> checked) {
        return new Item(indicator, claim, evidence, checked, verdict, changed, answered, hidden);
    }

    /** Without what others decided. */
    Item blind() {
        return new Item(indicator, claim, evidence, proofs, null, false, false, true);
    }

    public String code() {
        return indicator.code();
    }

    public boolean claimed() {
        return claim != null && claim.level() > 0;
    }

    public boolean waits() {
        return claimed() && !hidden && (verdict == null || changed);
    }

    /** Somebody has decided on the claim as it stands. */
    public boolean ruled() {
        return claimed() && verdict != null && !changed;
    }

    public List<Level> levels() {
        if (claim == null || claim.variant() == null) return indicator.levels();
        return indicator
                .variant(claim.variant())
                .map(variant -> variant.levels())
                .orElse(List.of());
    }

    public int claimedLevel() {
        return claim == null ? 0 : claim.level();
    }

    public String claimedText() {
        return claimedLevel() == 0 ? "Tidak diisi" : text(claimedLevel());
    }

    /** A level in the edition's words; 0 is no level. */
    public String text(int level) {
        return levels().stream()
                .filter(one -> one.ordinal() == level)
                .map(Level::text)
                .findFirst()
                .orElse(level == 0 ? "tidak ada tingkat" : "tingkat " + level);
    }

    /** What speaks against accepting it, as a sentence; null when nothing does. */
    public @Nullable String against() {
        if (evidence.isEmpty()) return "Tidak ada dokumen yang dilampirkan.";
        return proofs.stream()
                .flatMap(proof -> proof.lines().stream())
                .filter(CheckLine::failed)
                .map(CheckLine::finding)
                .findFirst()
                .orElse(null);
    }
}
