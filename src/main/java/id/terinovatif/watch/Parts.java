package id.terinovatif.watch;

import id.terinovatif.backup.CopiesSeen;
import id.terinovatif.evidence.VirusScanner;
import id.terinovatif.evidence.storage.Storage;
import id.terinovatif.shared.database.DatabaseWatch;
import id.terinovatif.shared.jobs.Jobs;
import id.terinovatif.shared.mail.Outbox;
import id.terinovatif.watch.Condition.State;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Looks at every part of the installation. A part that cannot be looked at is not well. */
@Component
class Parts {
    private static final Logger LOG = LoggerFactory.getLogger(Parts.class);

    private final Path data;
    private final DatabaseWatch database;
    private final Storage storage;
    private final Jobs jobs;
    private final HealthIndicator workers;
    private final Outbox outbox;
    private final VirusScanner scanner;
    private final CopiesSeen copies;
    private final Clock clock;

    Parts(
            @Value("${terinovatif.data:data}") Path data,
            DatabaseWatch database,
            Storage storage,
            Jobs jobs,
            @Qualifier("jobs") HealthIndicator workers,
            Outbox outbox,
            VirusScanner scanner,
            CopiesSeen copies,
            Clock clock) {
        this.data = data.toAbsolutePath();
        this.database = database;
        this.storage = storage;
        this.jobs = jobs;
        this.workers = workers;
        this.outbox = outbox;
        this.scanner = scanner;
        this.copies = copies;
        this.clock = clock;
    }

    List<Condition> all() {
        return List.of(
                Answers.database(database.away()),
                Disk.of(data),
                looked("storage", "Penyimpanan bukti", () -> Answers.storage(storage)),
                asked("jobs", "Pekerjaan latar", () -> Queues.jobs(jobs.waiting(), working())),
                asked("mail", "Surel", () -> Queues.mail(outbox.open(), outbox.waiting())),
                looked("scanner", "Pemindai virus", () -> Answers.scanner(scanner)),
                looked("backup", "Cadangan", () -> Backups.of(copies.last(), clock.instant())));
    }

    private boolean working() {
        var health = workers.health();
        return health != null && health.getStatus().equals(Status.UP);
    }

    private interface Look {
        Condition now() throws IOException;
    }

    private static Condition looked(String what, String title, Look look) {
        try {
            return look.now();
        } catch (IOException | DataAccessException e) {
            LOG.debug("{} cannot be looked at", what, e);
            return Condition.of(
                    what,
                    title,
                    State.BAD,
                    "Tidak menjawab.",
                    "Pengelola server melihat docs/runbook/" + what + ".md.");
        }
    }

    /** Nothing is asked of a database that is away; each question would wait for it. */
    private Condition asked(String what, String title, Supplier<Condition> look) {
        if (database.away())
            return Condition.of(what, title, State.BAD, "Tidak bisa dibaca, basis data tidak menjawab.", "");
        return looked(what, title, look::get);
    }
}
