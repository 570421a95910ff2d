package id.terinovatif.exchange.exports;

import id.terinovatif.account.People;
import id.terinovatif.account.User;
import id.terinovatif.exchange.PassingFiles;
import id.terinovatif.shared.jobs.Job;
import id.terinovatif.shared.jobs.JobKind;
import id.terinovatif.shared.jobs.Jobs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a file that somebody asked for, with the rights that this person has by now. */
@Component
class ExportWork implements JobKind {
    static final String KIND = "export";
    static final Duration KEPT = Duration.ofDays(3);

    private final Exports exports;
    private final ExportFile file;
    private final PassingFiles files;
    private final People people;
    private final Jobs jobs;
    private final TransactionTemplate transaction;

    ExportWork(
            Exports exports,
            ExportFile file,
            PassingFiles files,
            People people,
            Jobs jobs,
            TransactionTemplate transaction) {
        this.exports = exports;
        this.file = file;
        this.files = files;
        this.people = people;
        this.jobs = jobs;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public void run(Job job) throws IOException {
        var one = exports.forNobody(job.regionId(), Long.parseLong(job.subject()));
        if (one.isEmpty() || one.get().state() != Export.State.WAITING) return;
        var user = people.find(job.regionId(), one.get().personId())
                .filter(person -> person.closedAt() == null)
                .map(people::asUser)
                .filter(who -> one.get().what().openTo(who));
        if (user.isEmpty()) exports.failed(one.get());
        else make(job, one.get(), user.get());
    }

    private void make(Job job, Export one, User user) throws IOException {
        var path = Files.createTempFile("unduhan", ".part");
        try {
            var name = file.write(user, one, path, done -> jobs.progress(job, done + " baris"));
            transaction.executeWithoutResult(status -> exports.ready(one, keep(one, path), name));
        } finally {
            Files.deleteIfExists(path);
        }
    }

    private long keep(Export one, Path path) {
        try {
            return files.keep(one.regionId(), path, KEPT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void giveUp(Job job) {
        exports.forNobody(job.regionId(), Long.parseLong(job.subject())).ifPresent(exports::failed);
    }
}
