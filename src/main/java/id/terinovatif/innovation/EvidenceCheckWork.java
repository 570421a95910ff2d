package id.terinovatif.innovation;

import id.terinovatif.evidence.Document;
import id.terinovatif.evidence.Documents;
import id.terinovatif.evidence.Vault;
import id.terinovatif.evidence.checks.Finding;
import id.terinovatif.evidence.checks.Report;
import id.terinovatif.evidence.checks.text.Content;
import id.terinovatif.evidence.checks.text.TextSource;
import id.terinovatif.evidence.reading.Asked;
import id.terinovatif.evidence.reading.NotRead;
import id.terinovatif.evidence.reading.Reader;
import id.terinovatif.evidence.reading.Readings;
import id.terinovatif.evidence.review.EvidenceReports;
import id.terinovatif.evidence.review.EvidenceReports.Open;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.shared.jobs.Job;
import id.terinovatif.shared.jobs.JobKind;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks one document at the indicators of one innovation; whatever becomes of the file, a report is left behind. */
@Component
class EvidenceCheckWork implements JobKind {
    private final Innovations innovations;
    private final Years years;
    private final Documents documents;
    private final Vault vault;
    private final Reader reader;
    private final Readings readings;
    private final EvidenceReports reports;
    private final Scores scores;
    private final TransactionTemplate transaction;

    EvidenceCheckWork(
            Innovations innovations,
            Years years,
            Documents documents,
            Vault vault,
            Reader reader,
            Readings readings,
            EvidenceReports reports,
            Scores scores,
            TransactionTemplate transaction) {
        this.innovations = innovations;
        this.years = years;
        this.documents = documents;
        this.vault = vault;
        this.reader = reader;
        this.readings = readings;
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
        var virus = task.document().quarantine();
        if (virus != null)
            keep(task, same(task, refused("mengandung virus (" + virus + "); unggah berkas yang bersih")));
        else if (task.document().link()) keep(task, same(task, link()));
        else keep(task, checked(task));
    }

    /** The file could not even be fetched, or its node died each time: a person must look. */
    @Override
    public void giveUp(Job job) {
        var task = task(job);
        if (task != null) keep(task, same(task, unread("pemeriksaan terhenti beberapa kali; buka berkasnya sendiri")));
    }

    private @Nullable Task task(Job job) {
        var ids = Stream.of(job.subject().split("/", 2)).map(Long::valueOf).toList();
        var innovation = innovations.forNobody(job.regionId(), ids.get(0));
        var document = documents.forNobody(job.regionId(), ids.get(1));
        if (innovation.isEmpty() || document.isEmpty()) return null;
        var edition = years.instrument(innovation.get());
        var open = reports.open(job.regionId(), ids.get(0), ids.get(1), edition);
        return open.isEmpty() ? null : new Task(innovation.get(), document.get(), edition, open);
    }

    private List<Report> checked(Task task) throws IOException, InterruptedException {
        var questions = task.questions();
        try {
            var known = readings.of(task.document());
            if (known.isPresent()) return reader.check(known.get(), questions).reports();
            return read(task, questions);
        } catch (NotRead broken) {
            return settled(task, broken);
        } catch (FileNotFoundException gone) {
            return same(task, unread("berkasnya tidak ditemukan di penyimpanan; unggah ulang"));
        }
    }

    private List<Report> read(Task task, List<Asked> questions) throws IOException, NotRead, InterruptedException {
        var file = vault.copy(task.document());
        try {
            var began = System.nanoTime();
            var answer = reader.read(file, questions);
            readings.keep(task.document(), answer.content(), (System.nanoTime() - began) / 1_000_000);
            return answer.reports();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Remembers that the file cannot be read, so that it costs its time once and not at every change of a level. */
    private List<Report> settled(Task task, NotRead broken) throws IOException, InterruptedException {
        var type = Optional.ofNullable(task.document().mediaType()).orElse("application/octet-stream");
        var content = Content.unread(type, broken.reason());
        readings.keep(task.document(), content, 0);
        try {
            return reader.check(content, task.questions()).reports();
        } catch (NotRead again) {
            return same(task, unread(broken.reason()));
        }
    }

    private void keep(Task task, List<Report> found) {
        transaction.executeWithoutResult(started -> {
            innovations.lock(task.innovation());
            for (int i = 0; i < found.size(); i++)
                reports.keep(
                        task.innovation().regionId(),
                        task.innovation().id(),
                        task.document().id(),
                        task.open().get(i),
                        task.edition(),
                        found.get(i));
            scores.refreshSound(task.innovation());
        });
    }

    private static List<Report> same(Task task, Report report) {
        return IntStream.range(0, task.open().size()).mapToObj(i -> report).collect(Collectors.toList());
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
        return new Report("", null, 0, TextSource.NONE, null, null, null, null, List.of(), List.of(only), null, null);
    }
}
