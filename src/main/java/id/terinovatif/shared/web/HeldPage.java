package id.terinovatif.shared.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * The answer to a request that could not be served at all: a page in words that asks again by itself, or that still holds what
 * was typed so that it can be sent again. It needs neither session nor database. Programmes get a problem instead.
 */
@Component
public final class HeldPage {
    private static final Set<String> SECRET = Set.of("sandi", "ulang", "lama");
    private static final List<Frame.Link> MENU = List.of(new Frame.Link("/", "Beranda"));

    private final TemplateEngine templates;

    HeldPage(TemplateEngine templates) {
        this.templates = templates;
    }

    /** One value of the form, as it was sent. */
    public record Typed(String name, String value) {
        /** Whether it is worth showing; codes and tokens are not. */
        public boolean words() {
            return value.length() > 40 && !name.equals("_csrf");
        }
    }

    public void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status) throws IOException {
        response.resetBuffer();
        response.setStatus(status.value());
        response.setHeader("Cache-Control", "no-store");
        if (status == HttpStatus.SERVICE_UNAVAILABLE) response.setHeader("Retry-After", "5");
        if (request.getRequestURI().startsWith("/api/")) problem(response, status);
        else page(request, response, status);
    }

    private void page(HttpServletRequest request, HttpServletResponse response, HttpStatus status) throws IOException {
        var output = new Utf8ByteOutput();
        var sent = sent(request);
        Map<String, Object> model = Map.of(
                "frame",
                new Frame(null, null, "", request.getRequestURI(), MENU, null, null, () -> ""),
                "away",
                status == HttpStatus.SERVICE_UNAVAILABLE,
                "address",
                request.getRequestURI(),
                "again",
                status == HttpStatus.SERVICE_UNAVAILABLE && "GET".equals(request.getMethod()),
                "sent",
                sent,
                "files",
                brings(request),
                "typed",
                sent ? typed(request) : List.of());
        templates.render("shared/tertahan.jte", model, output);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Security-Policy", "default-src 'self'; form-action 'self'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        output.writeTo(response.getOutputStream());
    }

    /** A form that can be sent again; one with a password is typed anew. */
    private static boolean sent(HttpServletRequest request) {
        return "POST".equals(request.getMethod())
                && request.getParameterMap().keySet().stream().noneMatch(SECRET::contains);
    }

    private static boolean brings(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }

    private static List<Typed> typed(HttpServletRequest request) {
        var typed = new ArrayList<Typed>();
        request.getParameterMap().forEach((name, values) -> {
            for (var value : values) typed.add(new Typed(name, value));
        });
        return typed;
    }

    private static void problem(HttpServletResponse response, HttpStatus status) throws IOException {
        var away = status == HttpStatus.SERVICE_UNAVAILABLE;
        response.setContentType("application/problem+json");
        response.getOutputStream().write("""
                        {"type":"about:blank","title":"%s","status":%d,"detail":"%s","errors":[]}""".formatted(
                        away ? "Sedang tidak dapat dilayani" : "Permintaan tidak benar",
                        status.value(),
                        away
                                ? "Basis data sedang tidak dapat dihubungi; coba lagi sebentar lagi."
                                : "Ada karakter U+0000 dalam kiriman ini.")
                .getBytes(StandardCharsets.UTF_8));
    }
}
