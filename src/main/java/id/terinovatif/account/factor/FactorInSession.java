package id.terinovatif.account.factor;

import id.terinovatif.account.session.WebSession;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What a session knows of the second step: whose code it waits for, or that one was right. */
public final class FactorInSession {
    private static final String WAITING = "factor-waiting";
    private static final String PASSED = "factor-passed";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private FactorInSession() {}

    /** The password was right; nobody is signed in before the code is. */
    public static void waitFor(HttpServletRequest request, long person, Instant now) {
        var session = request.getSession();
        session.removeAttribute(WebSession.WHO);
        session.setAttribute(WAITING, person + " " + now.getEpochSecond());
    }

    static Optional<Long> waiting(HttpServletRequest request, Instant now) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(WAITING) instanceof String kept)) return Optional.empty();
        var since = Instant.ofEpochSecond(Long.parseLong(kept.substring(kept.indexOf(' ') + 1)));
        return since.plus(PATIENCE).isBefore(now)
                ? Optional.empty()
                : Optional.of(Long.valueOf(kept.substring(0, kept.indexOf(' '))));
    }

    /** The second step is done in this session. */
    public static void passed(HttpServletRequest request) {
        request.getSession().removeAttribute(WAITING);
        request.getSession().setAttribute(PASSED, true);
    }

    static boolean isPassed(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(PASSED) != null;
    }
}
