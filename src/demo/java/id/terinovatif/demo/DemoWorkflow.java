package id.terinovatif.demo;

import id.terinovatif.account.User;
import id.terinovatif.demo.story.Story;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.Judged;
import id.terinovatif.innovation.Step;
import id.terinovatif.innovation.standing.Scores;
import id.terinovatif.innovation.submission.Submissions;
import id.terinovatif.innovation.submission.Submissions.Claim;
import id.terinovatif.innovation.verdict.Verdict.Outcome;
import id.terinovatif.innovation.verdict.Verdicts;
import id.terinovatif.innovation.workflow.Submitting;
import id.terinovatif.innovation.workflow.Workflow;
import id.terinovatif.verification.Judging;
import id.terinovatif.verification.Reason;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Moves the demo's innovations along the workflow, judged as their papers deserve. */
@Component
@Profile("demo")
class DemoWorkflow {
    private final Innovations innovations;
    private final Submitting submitting;
    private final Submissions submissions;
    private final Verdicts verdicts;
    private final Judging judging;
    private final Scores scores;
    private final Workflow workflow;

    DemoWorkflow(
            Innovations innovations,
            Submitting submitting,
            Submissions submissions,
            Verdicts verdicts,
            Judging judging,
            Scores scores,
            Workflow workflow) {
        this.innovations = innovations;
        this.submitting = submitting;
        this.submissions = submissions;
        this.verdicts = verdicts;
        this.judging = judging;
        this.scores = scores;
        this.workflow = workflow;
    }

    /** Who moves one story, and what is wrong with its papers. */
    record Move(Story story, User writer, User verifier, long id, Map<String, Flaw> flaws, int turn) {}

    void move(Move move) {
        switch (move.story().road()) {
            case DRAFT -> {}
            case WAITING -> wait(move);
            case RETURNED -> {
                submit(move);
                sendBack(move, move.story().reason());
            }
            case WITHDRAWN -> {
                submit(move);
                workflow.take(
                        Step.WITHDRAW, move.writer(), move.id(), move.story().reason());
            }
            case VERIFIED -> verify(move);
            case PUBLISHED -> publish(move);
            case STOPPED -> {
                publish(move);
                workflow.take(Step.STOP, move.writer(), move.id(), move.story().reason());
            }
        }
    }

    /** Of those that wait, one in three is half judged and one in seven came back once before. */
    private void wait(Move move) {
        submit(move);
        if (move.turn() % 7 == 0) again(move);
        if (move.turn() % 3 == 0) judge(move, 4 + move.turn() % 9);
    }

    private void verify(Move move) {
        submit(move);
        if (move.turn() % 4 == 0) again(move);
        judge(move, Integer.MAX_VALUE);
        judging.finish(move.verifier(), move.id());
    }

    void publish(Move move) {
        verify(move);
        workflow.take(Step.PUBLISH, move.verifier(), move.id(), null);
    }

    /** Sent back with a remark and handed in again. */
    private void again(Move move) {
        sendBack(move, "Surat tugas yang terlampir terbalik halamannya. Mohon diunggah ulang.");
        submit(move);
    }

    private void sendBack(Move move, @Nullable String reason) {
        judge(move, 9);
        workflow.take(Step.SEND_BACK, move.verifier(), move.id(), reason);
    }

    private void submit(Move move) {
        var missing = submitting.submit(move.writer(), move.id());
        if (!missing.isEmpty()) throw new IllegalStateException(move.story().name() + ": " + missing);
    }

    private void judge(Move move, int most) {
        var judged = innovations.visibleTo(move.verifier()).judged(move.id());
        submissions.claims(judged.innovation()).stream().limit(most).forEach(claim -> judge(move, judged, claim));
        scores.changed(judged);
    }

    private void judge(Move move, Judged judged, Claim claim) {
        var flaw = move.flaws().get(claim.indicator());
        if (flaw == null) give(judged, claim, Outcome.REJECT, 0, Reason.NO_EVIDENCE, null);
        else if (flaw == Flaw.SOUND) give(judged, claim, Outcome.ACCEPT, claim.level(), null, null);
        else if (flaw.carriesLess() && claim.level() > 1)
            give(judged, claim, Outcome.LOWER, claim.level() - 1, flaw.reason(), flaw.words());
        else give(judged, claim, Outcome.REJECT, 0, flaw.reason(), flaw.words());
    }

    private void give(
            Judged judged, Claim claim, Outcome outcome, int level, @Nullable Reason reason, @Nullable String words) {
        var label = reason == null ? null : reason.label();
        verdicts.give(judged, claim, outcome, level, label, words);
    }
}
