package id.terinovatif.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.fileupload.impl.IOFileUploadException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the whole upload in before anybody reads a field of it, so that one that broke off, is too large or found the disk full
 * gets its own answer instead of looking like a form without its token.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class UploadArrives extends OncePerRequestFilter {
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null || !type.startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var refused = refusal(request);
        if (refused == null) chain.doFilter(request, response);
        else response.sendError(refused.value());
    }

    private static @Nullable HttpStatus refusal(HttpServletRequest request) {
        try {
            request.getParts();
            return null;
        } catch (IOException | ServletException | IllegalStateException e) {
            return status(e);
        }
    }

    private static HttpStatus status(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SizeException) return HttpStatus.CONTENT_TOO_LARGE;
            if (cause instanceof IOFileUploadException) return HttpStatus.INSUFFICIENT_STORAGE;
        }
        return problem instanceof IOException ? HttpStatus.INSUFFICIENT_STORAGE : HttpStatus.BAD_REQUEST;
    }
}
