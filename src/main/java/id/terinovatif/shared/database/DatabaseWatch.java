package id.terinovatif.shared.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Asks the database twice a second over a connection of its own, so that readiness and pages know within five seconds that it is
 * away, and starts the embedded one again.
 */
@Component("database")
public class DatabaseWatch implements SmartLifecycle, HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final String PATIENCE = "2";

    private final JdbcConnectionDetails details;
    private final DataSource pool;
    private final @Nullable EmbeddedPostgres embedded;
    private volatile boolean watching;
    private volatile @Nullable Thread thread;
    private volatile boolean away;
    private @Nullable Connection own;

    DatabaseWatch(JdbcConnectionDetails details, DataSource pool, ObjectProvider<EmbeddedPostgres> embedded) {
        this.details = details;
        this.pool = pool;
        this.embedded = embedded.getIfAvailable();
    }

    /** Whether it did not answer when it was last asked. */
    public boolean away() {
        return away;
    }

    @Override
    public Health health() {
        var watched = thread;
        return away || watched == null || !watched.isAlive()
                ? Health.down().build()
                : Health.up().build();
    }

    private void watch() {
        while (watching) {
            try {
                look();
                Thread.sleep(PAUSE);
            } catch (InterruptedException stopping) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("the watch over the database: {}", e.toString());
            }
        }
    }

    private void look() throws InterruptedException {
        var before = away;
        var answered = answers();
        away = !answered && !answers(); // the first may only have lost its connection
        if (away && !before) LOG.warn("the database does not answer");
        if (away) revive();
        else if (before) back();
    }

    private boolean answers() {
        try {
            if (own == null) own = connect();
            try (var asking = own.createStatement()) {
                return asking.execute("select 1");
            }
        } catch (SQLException gone) {
            forget();
            return false;
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", String.valueOf(details.getUsername()));
        properties.setProperty("password", String.valueOf(details.getPassword()));
        properties.setProperty("connectTimeout", PATIENCE);
        properties.setProperty("socketTimeout", PATIENCE);
        properties.setProperty("loginTimeout", PATIENCE);
        return DriverManager.getConnection(details.getJdbcUrl(), properties);
    }

    private void forget() {
        var broken = own;
        own = null;
        try {
            if (broken != null) broken.close();
        } catch (SQLException e) {
            LOG.debug("a broken connection", e);
        }
    }

    private void revive() throws InterruptedException {
        if (embedded == null || !watching) return;
        try {
            if (embedded.startIfDead()) LOG.warn("PostgreSQL had ended and was started again");
        } catch (IOException e) {
            LOG.warn("PostgreSQL cannot be started again yet: {}", e.getMessage());
        }
        if (Thread.interrupted()) throw new InterruptedException();
    }

    /** Connections to the server that died are not handed out again. */
    private void back() {
        LOG.warn("the database answers again");
        if (pool instanceof HikariDataSource hikari && hikari.getHikariPoolMXBean() != null)
            hikari.getHikariPoolMXBean().softEvictConnections();
    }

    @Override
    public void start() {
        watching = true; // before the thread looks at it
        thread = Thread.ofPlatform().daemon().name("database-watch").start(this::watch);
    }

    /** Before the embedded server is stopped, so that it is not started again. */
    @Override
    public void stop() {
        var running = thread;
        watching = false;
        if (running == null) return;
        running.interrupt();
        try {
            running.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        forget();
    }

    @Override
    public boolean isRunning() {
        return watching;
    }
}
