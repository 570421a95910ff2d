package id.terinovatif.evidence;

import id.terinovatif.shared.jobs.Job;
import id.terinovatif.shared.jobs.JobKind;
import id.terinovatif.shared.jobs.Jobs;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Scans what came while clamd was away, as often as it takes; afterwards the file may be opened, or never. What was kept
 * before a scanner was set up stays open and is looked at little by little.
 */
@Component
class VirusScanWork implements JobKind {
    static final String KIND = "virus-scan";
    private static final int AN_HOUR = 2000;

    private final Documents documents;
    private final Vault vault;
    private final VirusScanner scanner;
    private final Afresh afresh;
    private final Jobs jobs;

    VirusScanWork(Documents documents, Vault vault, VirusScanner scanner, Afresh afresh, Jobs jobs) {
        this.documents = documents;
        this.vault = vault;
        this.scanner = scanner;
        this.afresh = afresh;
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
    public void remind() {
        if (!scanner.present()) return;
        for (var document : documents.neverScanned(AN_HOUR))
            jobs.askOnce(document.regionId(), KIND, String.valueOf(document.id()), Duration.ZERO);
    }

    @Override
    public void run(Job job) throws IOException {
        var document = documents
                .forNobody(job.regionId(), Long.parseLong(job.subject()))
                .orElse(null);
        if (document == null || !documents.neverScanned(document)) return;
        if (!scanner.present()) throw new IOException("TERINOVATIF_CLAMD is no longer set");
        var file = vault.copyUnscanned(document);
        try {
            var found = scanner.found(file);
            documents.scanned(document, found.orElse(null));
            if (found.isEmpty() && !document.unscanned()) return;
        } finally {
            Files.deleteIfExists(file);
        }
        afresh.check(document);
    }

    @Override
    public void giveUp(Job job) {
        throw new IllegalStateException("a scan is never given up");
    }
}
