package id.terinovatif.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What lists show, kept in memory while no public entry changed. The number that says so is read with each request, from the
 * database, so all nodes forget at once; the day is part of it, since words such as "dikonfirmasi" grow old.
 */
@Component
class KeptPages {
    private static final int MOST = 300;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Cache<Key, Object> kept =
            Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

    KeptPages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Key(Class<?> kind, Object asked, long version, LocalDate day) {}

    /** The shelf as it stands at this moment: an answer is kept until something is shown differently. */
    Moment now() {
        return new Moment(version(), LocalDate.now(clock));
    }

    /** Another number whenever a public entry changed. */
    long version() {
        return jdbc.sql("select version from catalogue_version")
                .query(Long.class)
                .single();
    }

    final class Moment {
        private final long version;
        private final LocalDate day;

        private Moment(long version, LocalDate day) {
            this.version = version;
            this.day = day;
        }

        /** The same answer to the same question; computing it asks for nothing else that is kept, which the cache would refuse. */
        <T> T of(Class<T> kind, Object asked, Supplier<T> compute) {
            return kind.cast(kept.get(new Key(kind, asked, version, day), unseen -> compute.get()));
        }
    }
}
