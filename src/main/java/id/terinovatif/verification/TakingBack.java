package id.terinovatif.verification;

import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.Step;
import id.terinovatif.innovation.submission.Submissions;
import id.terinovatif.innovation.verdict.Verdicts;
import id.terinovatif.innovation.workflow.Workflow;
import id.terinovatif.shared.NotAllowed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a sending back while nobody has it on the desk and nothing of it was judged. */
@Component
class TakingBack {
    private final Innovations innovations;
    private final Holds holds;
    private final Verdicts verdicts;
    private final Submissions submissions;
    private final Workflow workflow;

    TakingBack(Innovations innovations, Holds holds, Verdicts verdicts, Submissions submissions, Workflow workflow) {
        this.innovations = innovations;
        this.holds = holds;
        this.verdicts = verdicts;
        this.submissions = submissions;
        this.workflow = workflow;
    }

    @Transactional
    public void takeBack(User user, long id) {
        var innovation = innovations.visibleTo(user).locked(id).innovation();
        var sent = submissions.newest(innovation);
        var again = sent.isPresent() && sent.get().number() > 1;
        var step = again ? Step.CANCEL_AGAIN : Step.CANCEL;
        if (innovation.openTo(step, user)) {
            holds.of(innovation).ifPresent(hold -> {
                throw new NotAllowed(hold.words(user)
                        + ". Pengiriman tidak bisa dibatalkan lagi; tunggu putusannya, atau minta dikembalikan.");
            });
            var judged = verdicts.of(innovation).values().stream()
                    .anyMatch(verdict -> sent.isPresent()
                            && verdict.judgedAt().isAfter(sent.get().at()));
            if (judged)
                throw new NotAllowed("Pemeriksa sudah memberi putusan, jadi pengiriman tidak bisa dibatalkan lagi.");
        }
        workflow.take(step, user, id, null);
    }
}
