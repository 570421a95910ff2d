package id.terinovatif.evidence.review;

import id.terinovatif.evidence.Document;
import id.terinovatif.evidence.Vault;
import id.terinovatif.evidence.checks.Finding;
import id.terinovatif.evidence.checks.Report;
import id.terinovatif.evidence.checks.text.TextSource;
import id.terinovatif.evidence.reading.Asked;
import id.terinovatif.evidence.reading.NotRead;
import id.terinovatif.evidence.reading.Reader;
import id.terinovatif.evidence.reading.Readings;
import id.terinovatif.shared.jobs.Jobs;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Holds one document against questions; whatever becomes of the file, each question gets a report. */
@Component
public class DocumentCheck {
    private final Vault vault;
    private final Reader reader;
    private final Readings readings;
    private final Jobs jobs;

    DocumentCheck(Vault vault, Reader reader, Readings readings, Jobs jobs) {
        this.jobs = jobs;
        this.vault = vault;
        this.reader = reader;
        this.readings = readings;
    }

    /**
     * One report for each question, in their order; read once, answered from what was read ever after. Empty while its pictures
     * wait to be read: it is asked for again once they are. Nothing of a document that still waits for its virus scan is asked
     * here: it is asked for again once it has been scanned.
     *
     * @throws IOException when the file cannot be fetched now
     */
    public Optional<List<Report>> reports(Document document, List<Asked> questions)
            throws IOException, InterruptedException {
        var virus = document.quarantine();
        if (virus != null)
            return same(questions, refused("mengandung virus (" + virus + "); unggah berkas yang bersih"));
        if (document.link()) return same(questions, link());
        try {
            var known = readings.of(document);
            if (known.isPresent())
                return Optional.of(reader.check(known.get(), questions).reports());
            return read(document, questions);
        } catch (NotRead broken) {
            return settled(document, questions, broken);
        } catch (FileNotFoundException gone) {
            return same(questions, unread("berkasnya tidak ditemukan di penyimpanan; unggah ulang"));
        }
    }

    /** The file could not even be fetched, or its node died each time: a person must look. */
    public static List<Report> halted(List<Asked> questions) {
        return Collections.nCopies(
                questions.size(), unread("pemeriksaan terhenti beberapa kali; buka berkasnya sendiri"));
    }

    private Optional<List<Report>> read(Document document, List<Asked> questions)
            throws IOException, NotRead, InterruptedException {
        var file = vault.copy(document);
        try {
            var began = System.nanoTime();
            var answer = reader.text(file, questions);
            if (answer.content().scanned()) {
                jobs.ask(document.regionId(), ScanReading.KIND, String.valueOf(document.id()), true);
                return Optional.empty();
            }
            readings.keep(document, answer.content(), (System.nanoTime() - began) / 1_000_000);
            return Optional.of(answer.reports());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Remembers that the file cannot be read, so that it costs its time once and not at every change of a level. */
    private Optional<List<Report>> settled(Document document, List<Asked> questions, NotRead broken)
            throws IOException, InterruptedException {
        if (broken.isBusy()) throw new IOException(broken.reason());
        var content = readings.keepUnread(document, broken.reason());
        try {
            return Optional.of(reader.check(content, questions).reports());
        } catch (NotRead again) {
            return same(questions, unread(broken.reason()));
        }
    }

    private static Optional<List<Report>> same(List<Asked> questions, Report report) {
        return Optional.of(Collections.nCopies(questions.size(), report));
    }

    private static Report link() {
        return unread("tautan tidak dibuka oleh pemeriksaan ini; pastikan bisa dibuka siapa pun tanpa masuk");
    }

    private static Report unread(String why) {
        return report(Finding.unsure("readable", why));
    }

    private static Report refused(String why) {
        return report(Finding.fail("readable", why));
    }

    private static Report report(Finding only) {
        return new Report(
                "", null, 0, TextSource.NONE, null, null, null, null, List.of(), List.of(only), List.of(), null, null);
    }
}
