package id.terinovatif.shared.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * The answer to a request that could not be served at all: a page in words that asks again by itself, or that still holds what
 * was typed so that it can be sent again. It needs neither session nor database. Programmes get a problem instead.
 */
@Component
public final class HeldPage {
    private static final List<Frame.Link> MENU = List.of(new Frame.Link("/", "Beranda"));

    private final TemplateEngine templates;

    HeldPage(TemplateEngine templates) {
        this.templates = templates;
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
        var sent = Typed.sent(request);
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
                sent ? Typed.all(request) : List.of());
        templates.render("shared/tertahan.jte", model, output);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Security-Policy", "default-src 'self'; form-action 'self'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        output.writeTo(response.getOutputStream());
    }

    private static boolean brings(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/");
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
