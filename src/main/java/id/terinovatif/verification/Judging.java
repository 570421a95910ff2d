package id.terinovatif.verification;

import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Scores;
import id.terinovatif.innovation.Status;
import id.terinovatif.innovation.Step;
import id.terinovatif.innovation.Submissions.Claim;
import id.terinovatif.innovation.Verdict.Outcome;
import id.terinovatif.innovation.Verdicts;
import id.terinovatif.innovation.Workflow;
import id.terinovatif.shared.NotAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives verdicts on the frozen claims and ends the verification of the whole. */
@Component
public class Judging {
    private final Verdicts verdicts;
    private final Scores scores;
    private final Workflow workflow;
    private final Desk desk;
    private final Holds holds;

    Judging(Verdicts verdicts, Scores scores, Workflow workflow, Desk desk, Holds holds) {
        this.verdicts = verdicts;
        this.scores = scores;
        this.workflow = workflow;
        this.desk = desk;
        this.holds = holds;
    }

    /** Why the verdict cannot stand, or null when it was given. */
    @Transactional
    @Nullable
    String judge(
            User user,
            Innovation innovation,
            Claim claim,
            String decision,
            int level,
            Reasons.@Nullable Choice reason,
            String words) {
        if (innovation.status() != Status.SUBMITTED)
            throw new NotAllowed("Inovasi ini sedang tidak menunggu pemeriksaan.");
        var outcome = outcome(decision);
        if (outcome == null) return "Pilih dulu putusannya.";
        if (outcome == Outcome.LOWER && (level < 1 || level >= claim.level()))
            return "Pilih tingkat yang lebih rendah daripada yang diajukan.";
        if (outcome != Outcome.ACCEPT && reason == null)
            return "Pilih alasannya, supaya inovator tahu cara memperbaikinya.";
        if (reason != null && reason.needsWords() && words.isBlank())
            return "Tuliskan alasan lainnya dengan kata-kata.";
        var held = holds.take(user, innovation);
        if (held != null) return held;
        var counts = switch (outcome) {
            case ACCEPT -> claim.level();
            case LOWER -> level;
            case REJECT -> 0;
        };
        var why = outcome == Outcome.ACCEPT || reason == null ? null : reason.label();
        verdicts.give(user, innovation, claim, outcome, counts, why, words.isBlank() ? null : words.strip());
        scores.refresh(innovation);
        return null;
    }

    private static @Nullable Outcome outcome(String decision) {
        for (var outcome : Outcome.values()) if (outcome.name().equals(decision)) return outcome;
        return null;
    }

    /** Ends the verification; refused while a claim waits for its verdict. */
    @Transactional
    public void finish(User user, Innovation innovation) {
        holds.require(user, innovation);
        var waiting = desk.items(innovation).stream().filter(Desk.Item::waits).count();
        if (waiting > 0) throw new NotAllowed("Masih ada " + waiting + " indikator yang belum diputus.");
        workflow.take(Step.VERIFY, user, innovation, null);
    }
}
