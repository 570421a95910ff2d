package id.terinovatif.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/** Sessions that note their last use at most once a minute, so that reading a page writes nothing to the database. */
class QuietSessions<S extends Session> implements SessionRepository<QuietSessions.Quiet<S>> {
    private static final Duration OFTEN_ENOUGH = Duration.ofMinutes(1);

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
    public @Nullable Quiet<S> findById(String id) {
        var found = loud.findById(id);
        return found == null ? null : new Quiet<>(found);
    }

    @Override
    public void deleteById(String id) {
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
