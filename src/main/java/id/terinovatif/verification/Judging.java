package id.terinovatif.verification;

import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Scores;
import id.terinovatif.innovation.Status;
import id.terinovatif.innovation.Step;
import id.terinovatif.innovation.Submissions.Claim;
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
    private final SecondReadings seconds;

    Judging(Verdicts verdicts, Scores scores, Workflow workflow, Desk desk, Holds holds, SecondReadings seconds) {
        this.verdicts = verdicts;
        this.scores = scores;
        this.workflow = workflow;
        this.desk = desk;
        this.holds = holds;
        this.seconds = seconds;
    }

    /** Why the verdict cannot stand, or null when it was given. */
    @Transactional
    @Nullable
    String judge(User user, Innovation innovation, Claim claim, Ruling.Sent sent) {
        if (innovation.status() != Status.SUBMITTED)
            throw new NotAllowed("Inovasi ini sedang tidak menunggu pemeriksaan.");
        var fault = Ruling.fault(claim, sent);
        if (fault != null) return fault;
        var held = holds.take(user, innovation);
        if (held != null) return held;
        var ruling = Ruling.of(claim, sent);
        if (!seconds.drawn(user, innovation, claim, ruling))
            return "Indikator ini sedang dibaca ulang orang lain, jadi putusannya tidak bisa diubah dari sini.";
        verdicts.give(user, innovation, claim, ruling.outcome(), ruling.level(), ruling.reason(), ruling.words());
        scores.refresh(innovation);
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
