package id.terinovatif.evidence;

import id.terinovatif.evidence.review.EvidenceReports;
import id.terinovatif.shared.jobs.Job;
import id.terinovatif.shared.jobs.JobKind;
import id.terinovatif.shared.jobs.Jobs;
import java.io.IOException;
import java.nio.file.Files;
import org.springframework.stereotype.Component;

/** Scans what came while clamd was away, as often as it takes; afterwards the file may be opened, or never. */
@Component
class VirusScanWork implements JobKind {
    static final String KIND = "virus-scan";

    private final Documents documents;
    private final Vault vault;
    private final VirusScanner scanner;
    private final Jobs jobs;

    VirusScanWork(Documents documents, Vault vault, VirusScanner scanner, Jobs jobs) {
        this.documents = documents;
        this.vault = vault;
        this.scanner = scanner;
        this.jobs = jobs;
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public int mostAttempts() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void run(Job job) throws IOException {
        var document = documents
                .forNobody(job.regionId(), Long.parseLong(job.subject()))
                .orElse(null);
        if (document == null || !document.unscanned()) return;
        if (!scanner.present()) throw new IOException("TERINOVATIF_CLAMD is no longer set");
        var file = vault.copyUnscanned(document);
        try {
            documents.scanned(document, scanner.found(file).orElse(null));
        } finally {
            Files.deleteIfExists(file);
        }
        for (var innovation : documents.innovations(document))
            jobs.ask(document.regionId(), EvidenceReports.KIND, innovation + "/" + document.id(), true);
    }

    @Override
    public void giveUp(Job job) {
        throw new IllegalStateException("a scan is never given up");
    }
}
