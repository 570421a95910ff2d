package id.terinovatif.backup;

import id.terinovatif.backup.Journal.Deed;
import id.terinovatif.backup.Journal.Entry;
import id.terinovatif.backup.Manifest.Kind;
import id.terinovatif.evidence.storage.Storage;
import id.terinovatif.shared.Indonesian;
import id.terinovatif.shared.WrongSetting;
import id.terinovatif.shared.database.EmbeddedPostgres;
import id.terinovatif.shared.jobs.NightWork;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Copies every night and proves every week that the newest copy comes back; does nothing where no key is set. */
@Component
class Nights {
    // shorter than the time between two hourly settings, far longer than nodes' clocks differ
    private static final Duration REST = Duration.ofMinutes(30);

    private static final Logger LOG = LoggerFactory.getLogger(Nights.class);

    private final Place place;
    private final Optional<Copies> copies;
    private final JdbcConnectionDetails details;
    private final boolean embedded;
    private final Storage storage;
    private final Indexes indexes;
    private final NightWork nights;
    private final Pace pace;
    private final Clock clock;
    private final ReentrantLock one = new ReentrantLock();

    Nights(
            @Value("${terinovatif.data:data}") Path data,
            @Value("${terinovatif.backup.key:}") String key,
            @Value("${terinovatif.backup.folder:}") String folder,
            Environment settings,
            JdbcConnectionDetails details,
            ObjectProvider<EmbeddedPostgres> postgres,
            Storage storage,
            Indexes indexes,
            NightWork nights,
            Pace pace,
            Clock clock) {
        this.place = new Place(data.toAbsolutePath().normalize(), key, BucketAddress.settings(settings));
        this.copies = key.isBlank() ? Optional.empty() : Optional.of(place.copies(folder));
        this.details = details;
        this.embedded = postgres.getIfAvailable() != null;
        this.storage = storage;
        this.indexes = indexes;
        this.nights = nights;
        this.pace = pace;
        this.clock = clock;
    }

    /** Where the copies lie; empty where no key is set and none are made. */
    Optional<Copies> copies() {
        return copies;
    }

    /** Of several nodes one copies, and one drills. */
    @Scheduled(cron = "${terinovatif.backup.nightly:0 45 1 * * *}")
    void copyOnce() {
        if (copies.isPresent() && nights.mine("cadangan", REST)) pace.run(this::copy);
    }

    @Scheduled(cron = "${terinovatif.backup.drill:0 45 3 * * SUN}")
    void drillOnce() {
        if (copies.isPresent() && nights.mine("uji pemulihan", REST)) pace.run(this::drill);
    }

    void copy() {
        copies.ifPresent(to -> noted(to, Deed.COPY, () -> {
            var backup = new Backup(to, place.data(), storage, clock);
            var done = embedded ? followed(to, backup) : backup.run(Kind.LOGICAL, this::connect, indexes::now);
            return Indonesian.size(done.manifest().bytes()) + ", " + done.fresh() + " berkas bukti baru";
        }));
    }

    /** The copy, and a slot that keeps what is written from its beginning on. */
    private Backup.Done followed(Copies to, Backup backup) throws IOException, SQLException {
        try (var connection = connect()) {
            var slot = LogOut.reserve(connection);
            var done = backup.run(Kind.PHYSICAL, this::connect, indexes::now);
            new LogOut(to, place.data(), storage).follow(connection, slot, done.name());
            return done;
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(details.getJdbcUrl(), details.getUsername(), details.getPassword());
    }

    @Scheduled(cron = "${terinovatif.backup.hourly:0 15 * * * *}")
    void carryOnce() {
        if (embedded && copies.isPresent() && nights.mine("log tulisan", REST)) pace.run(this::carry);
    }

    /** What was written since goes to the newest copy; where that cannot be, a copy is made. Only a failure is written down. */
    void carry() {
        var to = copies.orElse(null);
        if (to == null) return;
        one.lock();
        try {
            if (carried(to)) return;
        } catch (BackupFault | IOException | SQLException fault) {
            noted(to, Deed.LOG, () -> {
                throw new BackupFault(String.valueOf(fault.getMessage()), fault);
            });
            return;
        } finally {
            one.unlock();
        }
        copy();
    }

    private boolean carried(Copies to) throws IOException, SQLException {
        var held = to.hold();
        try (held;
                var connection = connect()) {
            return new LogOut(to, place.data(), storage).carry(connection);
        }
    }

    void drill() {
        copies.ifPresent(from ->
                noted(from, Deed.DRILL, () -> new Drill(from, place.data().resolve("uji-pulih"), indexes).run()));
    }

    private interface Work {
        String done() throws IOException, SQLException;
    }

    /** Whether one of them is under way. */
    boolean busy() {
        return one.isLocked();
    }

    /** One at a time. A failure is written down and stands on the page; the next night tries again. */
    private void noted(Copies where, Deed deed, Work work) {
        one.lock();
        try {
            var entry = tried(deed, work);
            Journal.of(where).add(entry);
            if (!entry.well()) LOG.warn("{}: {}", deed, entry.words());
        } catch (IOException e) {
            LOG.warn("the journal of the copies cannot be written: {}", e.getMessage());
        } finally {
            one.unlock();
        }
    }

    private Entry tried(Deed deed, Work work) {
        try {
            return new Entry(clock.instant(), deed, true, work.done());
        } catch (BackupFault | WrongSetting | IOException | SQLException fault) {
            return new Entry(clock.instant(), deed, false, String.valueOf(fault.getMessage()));
        }
    }
}
