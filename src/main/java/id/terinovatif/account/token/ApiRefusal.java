package id.terinovatif.account.token;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** The problem answers of calls that need a token: none or no valid one, one without this scope, one that calls too often. */
public class ApiRefusal implements AuthenticationEntryPoint, AccessDeniedHandler {
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer");
        write(response, 401, "Perlu token", "Sertakan token yang berlaku pada header Authorization: Bearer.");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        write(response, 403, "Di luar hak token", "Token ini tidak dibuat untuk panggilan ini.");
    }

    static void tooOften(HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", "60");
        write(response, 429, "Terlalu sering", "Batas panggilan per menit dari token ini terlampaui.");
    }

    private static void write(HttpServletResponse response, int status, String title, String detail)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.getOutputStream().write("""
                {"type":"about:blank","title":"%s","status":%d,"detail":"%s"}""".formatted(title, status, detail).getBytes(StandardCharsets.UTF_8));
    }
}
