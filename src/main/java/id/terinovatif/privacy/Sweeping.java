package id.terinovatif.privacy;

import id.terinovatif.shared.jobs.NightWork;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every night, on one node: who has left is removed, what is old goes. */
@Component
class Sweeping {
    private static final Duration ONE_NIGHT = Duration.ofMinutes(30);

    private final NightWork nights;
    private final Leaving leaving;
    private final Removal removal;
    private final Retention retention;
    private final JdbcClient jdbc;

    Sweeping(NightWork nights, Leaving leaving, Removal removal, Retention retention, JdbcClient jdbc) {
        this.nights = nights;
        this.leaving = leaving;
        this.removal = removal;
        this.retention = retention;
        this.jdbc = jdbc;
    }

    @Scheduled(cron = "0 20 3 * * *")
    void night() {
        if (!nights.mine("retensi", ONE_NIGHT)) return;
        jdbc.sql("select id from region order by id").query(Long.class).list().forEach(this::sweep);
    }

    void sweep(long regionId) {
        for (var person : leaving.due(regionId)) removal.remove(regionId, person);
        retention.sweep(regionId);
    }
}
