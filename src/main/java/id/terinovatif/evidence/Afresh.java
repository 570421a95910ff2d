package id.terinovatif.evidence;

import id.terinovatif.evidence.reading.Readings;
import id.terinovatif.evidence.review.EvidenceReports;
import id.terinovatif.evidence.review.GovernmentReports;
import id.terinovatif.shared.jobs.Jobs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has a document checked again wherever it serves, once its bytes may be read that could not be read before. */
@Component
class Afresh {
    private final Documents documents;
    private final Readings readings;
    private final EvidenceReports reports;
    private final GovernmentReports governmentReports;
    private final Jobs jobs;

    Afresh(
            Documents documents,
            Readings readings,
            EvidenceReports reports,
            GovernmentReports governmentReports,
            Jobs jobs) {
        this.documents = documents;
        this.readings = readings;
        this.reports = reports;
        this.governmentReports = governmentReports;
        this.jobs = jobs;
    }

    @Transactional
    public void check(Document document) {
        reports.forget(document);
        for (var innovation : documents.innovations(document))
            jobs.ask(document.regionId(), EvidenceReports.KIND, innovation + "/" + document.id(), true);
        governmentReports.again(document);
    }

    /** Bytes that were gone or damaged are whole again: what was said of them meanwhile is forgotten. */
    @Transactional
    public void checkMended(String sha256) {
        for (var document : documents.ofBytes(sha256)) {
            readings.forget(document);
            check(document);
        }
    }
}
