package id.terinovatif.account.provider;

import id.terinovatif.account.session.SignInOutcome;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a session goes to a provider, when not to sign in: a form with its token said so, so that no address somebody else made can
 * link a stranger's identity. Used once, within ten minutes.
 */
record ProviderInSession(Why why, String what) {
    private static final String KEY = "provider";
    private static final String WANTED = "provider-wanted";
    private static final Duration HOLDS = Duration.ofMinutes(10);

    /** A link to the account of this number, or an invitation by the hash of its link. */
    enum Why {
        LINK,
        INVITATION
    }

    /** Which page was wanted before the way to the provider; nothing but a path on this host. */
    static void wants(HttpServletRequest request) {
        request.getSession().setAttribute(WANTED, SignInOutcome.target(request.getParameter("lanjut")));
    }

    static String wanted(HttpServletRequest request) {
        var session = request.getSession();
        var wanted = session.getAttribute(WANTED);
        session.removeAttribute(WANTED);
        return wanted instanceof String page ? page : "/";
    }

    void keep(HttpServletRequest request, Instant now) {
        request.getSession().setAttribute(KEY, why + " " + now.getEpochSecond() + " " + what);
    }

    static @Nullable ProviderInSession taken(HttpServletRequest request, Instant now) {
        var session = request.getSession();
        if (!(session.getAttribute(KEY) instanceof String kept)) return null;
        session.removeAttribute(KEY);
        var parts = kept.split(" ", 3);
        var since = Instant.ofEpochSecond(Long.parseLong(parts[1]));
        return since.plus(HOLDS).isBefore(now) ? null : new ProviderInSession(Why.valueOf(parts[0]), parts[2]);
    }
}
