package id.terinovatif.government;

import id.terinovatif.evidence.Document;
import id.terinovatif.evidence.Documents;
import id.terinovatif.evidence.checks.Report;
import id.terinovatif.evidence.reading.Asked;
import id.terinovatif.evidence.review.DocumentCheck;
import id.terinovatif.evidence.review.GovernmentReports;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.shared.jobs.Job;
import id.terinovatif.shared.jobs.JobKind;
import id.terinovatif.year.Editions;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks one document at one government indicator; whatever becomes of the file, a report is left behind. */
@Component
class GovernmentCheckWork implements JobKind {
    private final Editions editions;
    private final Instruments instruments;
    private final GovernmentAnswers answers;
    private final Documents documents;
    private final DocumentCheck check;
    private final GovernmentReports reports;

    GovernmentCheckWork(
            Editions editions,
            Instruments instruments,
            GovernmentAnswers answers,
            Documents documents,
            DocumentCheck check,
            GovernmentReports reports) {
        this.editions = editions;
        this.instruments = instruments;
        this.answers = answers;
        this.documents = documents;
        this.check = check;
        this.reports = reports;
    }

    /** A job's subject, looked up again; what it is about may be gone. */
    private record Task(Document document, Instrument edition, Indicator indicator, GovernmentClaim claim) {
        List<Asked> question() {
            return List.of(new Asked(edition.year(), edition.hash(), indicator.code(), "", claim.level()));
        }
    }

    @Override
    public String name() {
        return GovernmentReports.KIND;
    }

    @Override
    public void run(Job job) throws IOException, InterruptedException {
        var task = task(job);
        if (task == null) return;
        if (task.document().unscanned()) return; // asked for again as soon as it has been scanned
        check.reports(task.document(), task.question()).ifPresent(found -> keep(task, found));
    }

    @Override
    public void giveUp(Job job) {
        var task = task(job);
        if (task != null) keep(task, DocumentCheck.halted(task.question()));
    }

    private @Nullable Task task(Job job) {
        editions.refresh();
        var subject = job.subject().split("/", 3);
        var edition = instruments.find(Integer.parseInt(subject[0])).orElse(null);
        var document =
                documents.forNobody(job.regionId(), Long.parseLong(subject[2])).orElse(null);
        if (edition == null || document == null) return null;
        return edition.government().stream()
                .filter(indicator -> indicator.code().equals(subject[1]))
                .map(indicator -> new Task(document, edition, indicator, claim(job, edition, indicator)))
                .filter(this::open)
                .findFirst()
                .orElse(null);
    }

    private GovernmentClaim claim(Job job, Instrument edition, Indicator indicator) {
        return GovernmentClaim.at(indicator, answers.of(job.regionId(), edition.year()));
    }

    private boolean open(Task task) {
        return reports.open(
                task.document().regionId(),
                task.edition().year(),
                task.indicator().code(),
                task.document().id(),
                task.claim().words(),
                task.edition().hash());
    }

    private void keep(Task task, List<Report> found) {
        reports.keep(
                task.document().regionId(),
                task.edition().year(),
                task.indicator().code(),
                task.document().id(),
                task.claim().words(),
                task.edition().hash(),
                found.getFirst());
    }
}
