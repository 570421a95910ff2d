package id.terinovatif.account.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Sends a stranger to the sign-in page and remembers where they wanted to go; a script gets a plain 401. */
public class SignInFirst implements AuthenticationEntryPoint {
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (byScript(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        response.sendRedirect("/masuk?lanjut=" + SignInOutcome.encoded(address(request)));
    }

    static boolean byScript(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null || request.getHeader("X-Requested-With") != null;
    }

    /** The page that was wanted, to come back to; of a form its own address. */
    public static String address(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) return request.getRequestURI();
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
