package id.terinovatif.backup;

import id.terinovatif.evidence.storage.Storage;
import id.terinovatif.shared.database.EmbeddedPostgres;
import id.terinovatif.shared.jobs.NightWork;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The server's nights, with copies that lie where a test wants them. */
final class NightsElsewhere {
    private NightsElsewhere() {}

    static Nights of(ApplicationContext server, Path key, String where, Environment settings) {
        return new Nights(
                Path.of(server.getEnvironment().getRequiredProperty("terinovatif.data")),
                key.toString(),
                where,
                settings,
                server.getBean(JdbcConnectionDetails.class),
                server.getBeanProvider(EmbeddedPostgres.class),
                server.getBean(Storage.class),
                server.getBean(Indexes.class),
                new NightWork(server.getBean(JdbcClient.class)),
                new Pace(),
                Clock.systemUTC());
    }

    /** No log is kept for copies that are gone. */
    static void forgotten(JdbcClient jdbc) {
        jdbc.sql(
                        "select count(pg_drop_replication_slot(slot_name)) from pg_replication_slots where slot_name like 'log%'")
                .query(Integer.class)
                .single();
    }
}
