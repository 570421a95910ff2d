package id.terinovatif.account.session;

import id.terinovatif.account.User;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes each answer 403 to somebody who is signed in, whoever gave it. */
public class Refusals extends OncePerRequestFilter {
    private final SignIns signIns;
    private final SignIn.Kind kind;

    /** For a chain of calls whose refusals are called so. */
    public Refusals(SignIns signIns, SignIn.Kind kind) {
        this.signIns = signIns;
        this.kind = kind;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (response.getStatus() != HttpServletResponse.SC_FORBIDDEN) return;
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null && who.getPrincipal() instanceof User user) signIns.note(user, kind, request);
    }
}
