package id.terinovatif.account.session;

import id.terinovatif.shared.ClockSkew;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;

/** When the person of a session last showed to be this one: at signing in, or asked again. */
public final class ProofInSession {
    public static final Duration HOLDS = Duration.ofMinutes(15);

    static final String AT = "proved-at";

    private ProofInSession() {}

    /** The person has just proved who asks. */
    public static void given(HttpServletRequest request, Instant now) {
        request.getSession().setAttribute(AT, now.getEpochSecond());
    }

    /** For who came in on an older proof than ours would be. */
    public static void lapse(HttpServletRequest request) {
        request.getSession().removeAttribute(AT);
    }

    /** Whether a proof of this session is still fresh. */
    public static boolean holds(HttpServletRequest request, Instant now) {
        var session = request.getSession(false);
        return session != null
                && session.getAttribute(AT) instanceof Long at
                && !Instant.ofEpochSecond(at).plus(HOLDS).isBefore(now)
                && !Instant.ofEpochSecond(at).isAfter(now.plus(ClockSkew.MOST));
    }
}
