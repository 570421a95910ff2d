package id.terinovatif.account.session;

import id.terinovatif.account.User;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;

/** A form sent after the session ended: the page shows what was typed, so that nothing is lost. Otherwise 403. */
public class SessionOver implements AccessDeniedHandler {
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        var known = signedIn != null && signedIn.getPrincipal() instanceof User;
        if (known) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (SignInFirst.byScript(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            request.getRequestDispatcher("/sesi-habis").forward(request, response);
        }
    }
}
