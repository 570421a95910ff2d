package id.terinovatif.innovation.standing;

import id.terinovatif.evidence.Document;
import id.terinovatif.evidence.Documents;
import id.terinovatif.evidence.checks.Report;
import id.terinovatif.evidence.reading.Asked;
import id.terinovatif.evidence.review.DocumentCheck;
import id.terinovatif.evidence.review.EvidenceReports;
import id.terinovatif.evidence.review.EvidenceReports.Open;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.shared.jobs.Job;
import id.terinovatif.shared.jobs.JobKind;
import id.terinovatif.year.Editions;
import id.terinovatif.year.Years;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks one document at the indicators of one innovation; whatever becomes of the file, a report is left behind. */
@Component
class EvidenceCheckWork implements JobKind {
    private final Editions editions;
    private final Innovations innovations;
    private final Years years;
    private final Documents documents;
    private final DocumentCheck check;
    private final EvidenceReports reports;
    private final Scores scores;
    private final TransactionTemplate transaction;

    EvidenceCheckWork(
            Editions editions,
            Innovations innovations,
            Years years,
            Documents documents,
            DocumentCheck check,
            EvidenceReports reports,
            Scores scores,
            TransactionTemplate transaction) {
        this.editions = editions;
        this.innovations = innovations;
        this.years = years;
        this.documents = documents;
        this.check = check;
        this.reports = reports;
        this.scores = scores;
        this.transaction = transaction;
    }

    /** A job's subject, looked up again; what it is about may be gone. */
    private record Task(Innovation innovation, Document document, Instrument edition, List<Open> open) {
        List<Asked> questions() {
            return open.stream()
                    .map(one -> new Asked(
                            edition.year(),
                            edition.hash(),
                            one.indicator(),
                            one.name(),
                            one.level() == 0 ? null : one.level()))
                    .toList();
        }
    }

    @Override
    public String name() {
        return EvidenceReports.KIND;
    }

    @Override
    public void run(Job job) throws IOException, InterruptedException {
        var task = task(job);
        if (task == null) return;
        if (task.document().unscanned()) return; // asked for again as soon as it has been scanned
        check.reports(task.document(), task.questions()).ifPresent(found -> keep(task, found));
    }

    @Override
    public void giveUp(Job job) {
        var task = task(job);
        if (task != null) keep(task, DocumentCheck.halted(task.questions()));
    }

    private @Nullable Task task(Job job) {
        editions.refresh();
        var ids = Stream.of(job.subject().split("/", 2)).map(Long::valueOf).toList();
        var innovation = innovations.forNobody(job.regionId(), ids.get(0));
        var document = documents.forNobody(job.regionId(), ids.get(1));
        if (innovation.isEmpty() || document.isEmpty()) return null;
        var edition = years.instrument(innovation.get().year());
        var open = reports.open(job.regionId(), ids.get(0), ids.get(1), edition);
        return open.isEmpty() ? null : new Task(innovation.get(), document.get(), edition, open);
    }

    private void keep(Task task, List<Report> found) {
        transaction.executeWithoutResult(started -> {
            var locked = innovations.lockedForNobody(
                    task.innovation().regionId(), task.innovation().id());
            if (locked.isEmpty()) return;
            for (int i = 0; i < found.size(); i++)
                reports.keep(
                        task.innovation().regionId(),
                        task.innovation().id(),
                        task.document().id(),
                        task.open().get(i),
                        task.edition(),
                        found.get(i));
            scores.refresh(locked.get());
        });
    }
}
