package id.terinovatif.account.session;

import id.terinovatif.account.People;
import id.terinovatif.account.Regions;
import id.terinovatif.year.Editions;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.SessionRepository;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sessions in the database, for all nodes. One statement finds the session, its person, that one's rights, region
 * and year, and which editions hold. */
@Component
@EnableSpringHttpSession
public class WebSessions implements SessionRepository<WebSession> {
    private static final String FIND =
            "select s.created_at, s.used_at, s.idle_seconds, s.attributes, (select version from edition_count) as editions, "
                    + People.WHO_COLUMNS
                    + " from web_session s"
                    + " left join (person p join region r on r.id = p.region_id and r.closed_at is null)"
                    + " on p.id = s.person_id and p.session_stamp = s.stamp and p.closed_at is null "
                    + Regions.OPEN_YEAR + " where s.id = ?";

    // only set within a request, by the filter below: the framework asks again at its end whether the session is still
    // there
    private static final ThreadLocal<@Nullable Lookup> LOOKUP = new ThreadLocal<>();

    private final JdbcClient jdbc;
    private final Editions editions;
    private final Clock clock;
    private final Duration longest;
    private final SerializingConverter toBytes = new SerializingConverter();
    private final DeserializingConverter fromBytes = new DeserializingConverter();

    WebSessions(
            JdbcClient jdbc,
            Editions editions,
            Clock clock,
            @Value("${terinovatif.session.longest:P30D}") Duration longest) {
        this.jdbc = jdbc;
        this.editions = editions;
        this.clock = clock;
        this.longest = longest;
    }

    private static final class Lookup {
        private @Nullable WebSession found;
    }

    /** Begins and ends the time in which a session found once is known. */
    @Component
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static class OncePerRequest extends OncePerRequestFilter {
        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            LOOKUP.set(new Lookup());
            try {
                chain.doFilter(request, response);
            } finally {
                LOOKUP.remove();
            }
        }
    }

    @Override
    public WebSession createSession() {
        return new WebSession(clock.instant());
    }

    @Override
    public @Nullable WebSession findById(String id) {
        var lookup = LOOKUP.get();
        if (lookup != null && lookup.found != null && lookup.found.getId().equals(id)) return lookup.found;
        var found = jdbc.sql(FIND)
                .param(id)
                .query((row, n) -> session(id, row))
                .optional()
                .filter(session -> !session.isExpired())
                .filter(session -> session.getCreationTime().isAfter(oldest()))
                .orElse(null);
        if (lookup != null) lookup.found = found;
        return found;
    }

    /** However often it is used: whose session began before has to sign in again. */
    private Instant oldest() {
        return clock.instant().minus(longest);
    }

    @SuppressWarnings("unchecked")
    private WebSession session(String id, ResultSet row) throws SQLException {
        editions.refresh(row.getLong("editions"));
        var bytes = row.getBytes("attributes");
        return new WebSession(
                id,
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("used_at").toInstant(),
                Duration.ofSeconds(row.getInt("idle_seconds")),
                bytes == null ? new HashMap<>() : (Map<String, Object>) fromBytes.convert(bytes),
                People.who(row));
    }

    @Override
    public void save(WebSession session) {
        if (!session.changed()) return;
        if (session.stored().isEmpty()) insert(session);
        else update(session);
        session.saved();
        Optional.ofNullable(LOOKUP.get()).ifPresent(lookup -> lookup.found = session);
    }

    private void insert(WebSession session) {
        values(session, jdbc.sql("""
                        insert into web_session (id, created_at, used_at, idle_seconds, person_id, stamp, attributes)
                        values (:id, :created, :used, :idle, :person, (select session_stamp from person where id = :person), :attributes)
                        on conflict (id) do update set used_at = excluded.used_at, person_id = excluded.person_id,
                            stamp = excluded.stamp, attributes = excluded.attributes"""))
                .param("created", Timestamp.from(session.getCreationTime()))
                .update();
    }

    /** Writes only what this request has changed, so that two at once do not take each other's back. */
    private void update(WebSession session) {
        var sets = "id = :id, used_at = :used, idle_seconds = :idle";
        if (session.whoChanged())
            sets += ", person_id = :person, stamp = (select session_stamp from person where id = :person)";
        if (session.attributesChanged()) sets += ", attributes = :attributes";
        values(session, jdbc.sql("update web_session set " + sets + " where id = :stored"))
                .param("stored", session.stored())
                .update();
    }

    private JdbcClient.StatementSpec values(WebSession session, JdbcClient.StatementSpec statement) {
        var who = session.who();
        return statement
                .param("id", session.getId())
                .param("used", Timestamp.from(session.getLastAccessedTime()))
                .param("idle", session.getMaxInactiveInterval().toSeconds())
                .param("person", who == null ? null : who.id(), java.sql.Types.BIGINT)
                .param(
                        "attributes",
                        session.attributes().isEmpty() ? null : toBytes.convert(new HashMap<>(session.attributes())),
                        java.sql.Types.BINARY);
    }

    @Override
    public void deleteById(String id) {
        Optional.ofNullable(LOOKUP.get()).ifPresent(lookup -> lookup.found = null);
        jdbc.sql("delete from web_session where id = ?").param(id).update();
    }

    @Scheduled(cron = "0 50 * * * *")
    void forgetExpired() {
        jdbc.sql("delete from web_session where used_at + make_interval(secs => idle_seconds) < ? or created_at < ?")
                .params(Timestamp.from(clock.instant()), Timestamp.from(oldest()))
                .update();
    }
}
