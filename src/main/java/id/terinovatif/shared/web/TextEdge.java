package id.terinovatif.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** The one place where text comes in: nobody behind it sees a character that shows nothing. U+0000 is refused with 400. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class TextEdge extends OncePerRequestFilter {
    private final HeldPage held;

    TextEdge(HeldPage held) {
        this.held = held;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var clean = new CleanRequest(request);
        if (hasNul(request)) held.write(clean, response, HttpStatus.BAD_REQUEST);
        else chain.doFilter(clean, response);
    }

    private static boolean hasNul(HttpServletRequest request) throws IOException, ServletException {
        for (var field : request.getParameterMap().entrySet()) {
            if (CleanText.hasNul(field.getKey())) return true;
            for (var value : field.getValue()) if (CleanText.hasNul(value)) return true;
        }
        var type = request.getContentType();
        if (type == null || !type.startsWith("multipart/")) return false;
        return request.getParts().stream().anyMatch(part -> CleanText.hasNul(part.getSubmittedFileName()));
    }
}
