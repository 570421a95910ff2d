package id.terinovatif.account.password;

import id.terinovatif.account.User;
import id.terinovatif.account.factor.FactorInSession;
import id.terinovatif.account.factor.Factors;
import id.terinovatif.account.session.ProofInSession;
import id.terinovatif.account.session.WebSession;
import id.terinovatif.account.session.WebSessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** The session knows who asks, with rights as of this request: it is found together with the person, see {@link WebSessions}. */
@Component
public class PersonInSession implements SecurityContextRepository {
    private final Factors factors;
    private final Clock clock;

    PersonInSession(Factors factors, Clock clock) {
        this.factors = factors;
        this.clock = clock;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(() -> load(request));
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return load(holder.getRequest());
    }

    private SecurityContext load(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(WebSession.WHO) instanceof User user
                ? new SecurityContextImpl(PasswordSignIn.signedIn(user))
                : new SecurityContextImpl();
    }

    /** Whose second step is on is not in before its code is right. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        var authentication = context.getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof User user)) return;
        if (factors.confirmed(user)) FactorInSession.waitFor(request, user.id(), clock.instant());
        else {
            request.getSession().setAttribute(WebSession.WHO, user);
            ProofInSession.given(request, clock.instant());
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(WebSession.WHO) != null;
    }

    private static final class Deferred implements DeferredSecurityContext {
        private final Supplier<SecurityContext> source;
        private @Nullable SecurityContext loaded;

        Deferred(Supplier<SecurityContext> source) {
            this.source = source;
        }

        @Override
        public SecurityContext get() {
            if (loaded == null) loaded = source.get();
            return loaded;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }

    /** Ends the session with all it held; this request goes on as nobody. */
    public static void clear(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) session.invalidate();
        SecurityContextHolder.clearContext();
    }
}
