package id.terinovatif.verification;

import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.Step;
import id.terinovatif.innovation.standing.Scores;
import id.terinovatif.innovation.submission.Submissions;
import id.terinovatif.innovation.verdict.Verdicts;
import id.terinovatif.innovation.workflow.Workflow;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives verdicts on the frozen claims and ends the verification of the whole. */
@Component
public class Judging {
    private final Innovations innovations;
    private final Submissions submissions;
    private final Verdicts verdicts;
    private final Scores scores;
    private final Workflow workflow;
    private final Desk desk;
    private final Holds holds;
    private final SecondVerdicts seconds;

    Judging(
            Innovations innovations,
            Submissions submissions,
            Verdicts verdicts,
            Scores scores,
            Workflow workflow,
            Desk desk,
            Holds holds,
            SecondVerdicts seconds) {
        this.innovations = innovations;
        this.submissions = submissions;
        this.verdicts = verdicts;
        this.scores = scores;
        this.workflow = workflow;
        this.desk = desk;
        this.holds = holds;
        this.seconds = seconds;
    }

    /**
     * Why the verdict cannot stand, or null when it was given.
     *
     * @param seen the fingerprint of the claim that was on the screen; {@link ClaimMoved} when it is another by now
     */
    @Transactional
    public @Nullable String judge(User user, long id, String indicator, String seen, Ruling.Sent sent)
            throws ClaimMoved {
        var judged = innovations.visibleTo(user).judged(id);
        var claim = submissions.claim(judged.innovation(), indicator).orElseThrow(Missing::new);
        if (!claim.fingerprint().equals(seen)) throw new ClaimMoved();
        var item = desk.item(judged.innovation(), indicator).orElseThrow(Missing::new);
        var fault = Ruling.fault(item, sent);
        if (fault != null) return fault;
        var held = holds.take(judged);
        if (held != null) return held;
        var ruling = Ruling.of(item, sent);
        if (!seconds.drawn(judged, claim, ruling))
            return "Indikator ini sedang dibaca ulang orang lain, jadi putusannya tidak bisa diubah dari sini.";
        verdicts.give(judged, claim, ruling.outcome(), ruling.level(), ruling.reason(), ruling.words());
        scores.changed(judged);
        return null;
    }

    /** Takes an innovation for oneself, so that others see the name. */
    @Transactional
    public void hold(User user, long id) {
        holds.require(innovations.visibleTo(user).judged(id));
    }

    /** Gives it back to its writers, with the reason. */
    @Transactional
    public void sendBack(User user, long id, String reason) {
        holds.require(innovations.visibleTo(user).judged(id));
        workflow.take(Step.SEND_BACK, user, id, reason);
    }

    /** Ends the verification; refused while a claim waits for its verdict. */
    @Transactional
    public void finish(User user, long id) {
        var judged = innovations.visibleTo(user).judged(id);
        holds.require(judged);
        var waiting =
                desk.items(judged.innovation()).stream().filter(Item::waits).count();
        if (waiting > 0) throw new NotAllowed("Masih ada " + waiting + " indikator yang belum diputus.");
        workflow.take(Step.VERIFY, user, id, null);
    }
}
