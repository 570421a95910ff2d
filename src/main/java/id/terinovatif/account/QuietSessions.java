package id.terinovatif.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sessions that note their last use at most once a minute, so that reading a page writes nothing to the database, and that are
 * looked up once a request: the framework asks again at its end whether the session is still there.
 */
class QuietSessions<S extends Session> implements SessionRepository<QuietSessions.Quiet<S>> {
    private static final Duration OFTEN_ENOUGH = Duration.ofMinutes(1);

    // only set within a request, by the filter below
    private static final ThreadLocal<@Nullable Lookup> LOOKUP = new ThreadLocal<>();

    private final SessionRepository<S> loud;

    QuietSessions(SessionRepository<S> loud) {
        this.loud = loud;
    }

    /** Stands before the repository that the framework makes. */
    @Component
    static class Before implements BeanPostProcessor {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof JdbcIndexedSessionRepository loud ? new QuietSessions<>(loud) : bean;
        }
    }

    private static final class Lookup {
        private @Nullable Quiet<?> found;
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
    public Quiet<S> createSession() {
        var session = new Quiet<>(loud.createSession());
        session.changed = true;
        return session;
    }

    @Override
    public void save(Quiet<S> session) {
        if (!session.changed) return;
        loud.save(session.inner);
        session.changed = false;
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable Quiet<S> findById(String id) {
        var lookup = LOOKUP.get();
        if (lookup != null && lookup.found != null && lookup.found.getId().equals(id)) return (Quiet<S>) lookup.found;
        var found = loud.findById(id);
        var quiet = found == null ? null : new Quiet<>(found);
        if (lookup != null) lookup.found = quiet;
        return quiet;
    }

    @Override
    public void deleteById(String id) {
        var lookup = LOOKUP.get();
        if (lookup != null) lookup.found = null;
        loud.deleteById(id);
    }

    static final class Quiet<S extends Session> implements Session {
        private final S inner;
        private boolean changed;

        Quiet(S inner) {
            this.inner = inner;
        }

        @Override
        public void setLastAccessedTime(Instant now) {
            if (Duration.between(inner.getLastAccessedTime(), now).compareTo(OFTEN_ENOUGH) < 0) return;
            inner.setLastAccessedTime(now);
            changed = true;
        }

        @Override
        public void setAttribute(String name, @Nullable Object value) {
            if (value == null) inner.removeAttribute(name);
            else inner.setAttribute(name, value);
            changed = true;
        }

        @Override
        public void removeAttribute(String name) {
            inner.removeAttribute(name);
            changed = true;
        }

        @Override
        public String changeSessionId() {
            changed = true;
            return inner.changeSessionId();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            if (interval.equals(inner.getMaxInactiveInterval())) return;
            inner.setMaxInactiveInterval(interval);
            changed = true;
        }

        @Override
        public String getId() {
            return inner.getId();
        }

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals")
        public <T> @Nullable T getAttribute(String name) {
            return inner.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return inner.getAttributeNames();
        }

        @Override
        public Instant getCreationTime() {
            return inner.getCreationTime();
        }

        @Override
        public Instant getLastAccessedTime() {
            return inner.getLastAccessedTime();
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return inner.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return inner.isExpired();
        }
    }
}
