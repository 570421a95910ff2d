package id.terinovatif.innovation.workflow;

import id.terinovatif.account.User;
import id.terinovatif.evidence.use.EvidenceLinks;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.Step;
import id.terinovatif.innovation.answer.Answers;
import id.terinovatif.innovation.profile.Profiles;
import id.terinovatif.innovation.standing.Scores;
import id.terinovatif.innovation.submission.Readiness;
import id.terinovatif.innovation.submission.Requirement;
import id.terinovatif.innovation.submission.Submissions;
import id.terinovatif.shared.Indonesian;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.year.Editions;
import id.terinovatif.year.Years;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Checks that nothing is missing, freezes the copy that will be judged and takes the step, all in one transaction. */
@Component
public class Submitting {
    private final Editions editions;
    private final Innovations innovations;
    private final Years years;
    private final Profiles profiles;
    private final Answers answers;
    private final EvidenceLinks links;
    private final Submissions submissions;
    private final Workflow workflow;
    private final Scores scores;
    private final SignOffs signOffs;
    private final ApplicationEventPublisher events;

    Submitting(
            Editions editions,
            Innovations innovations,
            Years years,
            Profiles profiles,
            Answers answers,
            EvidenceLinks links,
            Submissions submissions,
            Workflow workflow,
            Scores scores,
            SignOffs signOffs,
            ApplicationEventPublisher events) {
        this.editions = editions;
        this.innovations = innovations;
        this.years = years;
        this.profiles = profiles;
        this.answers = answers;
        this.links = links;
        this.submissions = submissions;
        this.workflow = workflow;
        this.scores = scores;
        this.signOffs = signOffs;
        this.events = events;
    }

    /** What is missing; when nothing is, the innovation is handed in, or its head is asked where the region wants that. */
    @Transactional
    public List<Requirement.Unmet> submit(User user, long id) {
        editions.hold(); // before the row, as whoever replaces an edition does
        var locked = innovations.visibleTo(user).locked(id);
        var innovation = locked.innovation();
        workflow.requireOpen(Step.SUBMIT, user, innovation);
        var today = LocalDate.now(user.region().zone());
        var year = years.find(innovation.regionId(), innovation.year()).orElseThrow();
        if (closed(year, innovation, today))
            throw new NotAllowed("Batas kirim " + Indonesian.date(year.submitUntil())
                    + " sudah lewat dan pengiriman ditutup. Isinya tetap tersimpan; hubungi admin di daerah Anda.");
        var problems = problems(user, innovation);
        if (!problems.isEmpty()) return problems;
        if (asksHead(year, user)) {
            signOffs.ask(user, locked);
            return problems;
        }
        signOffs.fulfil(locked);
        workflow.take(Step.SUBMIT, user, id, null);
        submissions.freeze(
                user,
                locked,
                years.instrument(innovation.year()).hash(),
                year.late(today),
                profiles.of(innovation),
                answers.of(innovation),
                links.of(innovation.regionId(), innovation.id()));
        scores.refresh(locked); // a verdict on the same claim counts again
        events.publishEvent(new Submitted(innovation));
        return List.of();
    }

    /** The head's words instead of sending; the writer goes on. False when nobody asks any more. */
    @Transactional
    public boolean answer(User head, long id, String note) {
        var locked = innovations.visibleTo(head).locked(id);
        if (!head.headsAgency() || !locked.innovation().editableBy(head))
            throw new NotAllowed("Persetujuan dijawab oleh kepala perangkat daerahnya, selama inovasi belum dikirim.");
        return signOffs.answer(head, locked, note);
    }

    /** Whether this person asks the head of the agency instead of sending. */
    public static boolean asksHead(Years.Year year, User user) {
        return year.headSigns() && !user.headsAgency();
    }

    /** After a deadline that closes, only what was sent before is taken: returned by the office, or taken back by its writer. */
    public static boolean closed(Years.Year year, Innovation innovation, LocalDate today) {
        return year.closesThen() && year.late(today) && innovation.submittedAt() == null;
    }

    List<Requirement.Unmet> problems(User user, Innovation innovation) {
        return Readiness.problems(new Requirement.Draft(
                profiles.of(innovation),
                answers.of(innovation),
                years.instrument(innovation.year()),
                LocalDate.now(user.region().zone())));
    }
}
