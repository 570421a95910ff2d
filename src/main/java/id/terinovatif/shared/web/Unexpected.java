package id.terinovatif.shared.web;

import id.terinovatif.shared.Trace;
import id.terinovatif.shared.database.DatabaseAway;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/** What nobody foresaw is logged without a word that was typed, and answered with the page for it. */
@Component
class Unexpected implements HandlerExceptionResolver, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(Unexpected.class);

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception problem) {
        if (response.isCommitted() || isForOthers(problem)) return null;
        var route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        LOG.error("{} {} failed", request.getMethod(), route, Trace.of(problem));
        try {
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ModelAndView();
    }

    // Spring Security answers refusals, WhileAway where the database was away, and nobody is left when the connection
    // broke
    private static boolean isForOthers(Exception problem) {
        return problem instanceof AccessDeniedException
                || problem instanceof AuthenticationException
                || problem instanceof IOException
                || DatabaseAway.is(problem);
    }
}
