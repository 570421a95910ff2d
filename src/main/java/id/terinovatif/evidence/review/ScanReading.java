package id.terinovatif.evidence.review;

import id.terinovatif.evidence.Document;
import id.terinovatif.evidence.Documents;
import id.terinovatif.evidence.Vault;
import id.terinovatif.evidence.reading.NotRead;
import id.terinovatif.evidence.reading.Reader;
import id.terinovatif.evidence.reading.Readings;
import id.terinovatif.shared.jobs.Job;
import id.terinovatif.shared.jobs.JobKind;
import id.terinovatif.shared.jobs.Jobs;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the pictures of one document, then has it checked wherever it serves. */
@Component
public class ScanReading implements JobKind {
    /** The kind of job; its subject is the document. */
    public static final String KIND = "scan-reading";

    private final Documents documents;
    private final Vault vault;
    private final Reader reader;
    private final Readings readings;
    private final EvidenceReports reports;
    private final GovernmentReports governmentReports;
    private final Jobs jobs;

    ScanReading(
            Documents documents,
            Vault vault,
            Reader reader,
            Readings readings,
            EvidenceReports reports,
            GovernmentReports governmentReports,
            Jobs jobs) {
        this.documents = documents;
        this.vault = vault;
        this.reader = reader;
        this.readings = readings;
        this.reports = reports;
        this.governmentReports = governmentReports;
        this.jobs = jobs;
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public boolean slow() {
        return true;
    }

    @Override
    public void run(Job job) throws IOException, InterruptedException {
        var document = document(job);
        if (document == null || document.quarantine() != null)
            return; // asked for again once it has been scanned for viruses
        if (readings.of(document).isEmpty()) read(document, job);
        askAgain(document);
    }

    private void read(Document document, Job job) throws IOException, InterruptedException {
        try {
            var file = vault.copy(document);
            try {
                var began = System.nanoTime();
                var found = reader.scan(file, List.of(), progress -> jobs.progress(job, progress.words()))
                        .content();
                readings.keep(document, found, (System.nanoTime() - began) / 1_000_000);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (NotRead broken) {
            if (broken.isBusy()) throw new IOException(broken.reason());
            readings.keepUnread(document, broken.reason());
        } catch (FileNotFoundException gone) {
            return; // the checks say so
        }
    }

    @Override
    public void giveUp(Job job) {
        var document = document(job);
        if (document == null) return;
        readings.keepUnread(document, "pemeriksaan terhenti beberapa kali; buka berkasnya sendiri");
        askAgain(document);
    }

    private void askAgain(Document document) {
        reports.askWhereverUsed(document);
        governmentReports.askWhereverUsed(document);
    }

    private @org.jspecify.annotations.Nullable Document document(Job job) {
        return documents
                .forNobody(job.regionId(), Long.parseLong(job.subject()))
                .orElse(null);
    }
}
