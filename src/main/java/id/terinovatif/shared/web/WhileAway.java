package id.terinovatif.shared.web;

import id.terinovatif.shared.database.DatabaseAway;
import id.terinovatif.shared.database.DatabaseWatch;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** While the database is away people get a page in words that asks again by itself, at once and whatever they asked for. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class WhileAway extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(WhileAway.class);

    /** Keeps the framework from looking a session up for what needs none, such as the question whether the database is there. */
    private static final String SESSION_IS_LOOKED_UP = SessionRepositoryFilter.class.getName() + ".FILTERED";

    private final HeldPage held;
    private final DatabaseWatch watch;

    WhileAway(HeldPage held, DatabaseWatch watch) {
        this.held = held;
        this.watch = watch;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (withoutDatabase(request.getRequestURI())) {
            request.setAttribute(SESSION_IS_LOOKED_UP, true);
            chain.doFilter(request, response);
            return;
        }
        if (watch.away()) {
            held.write(request, response, HttpStatus.SERVICE_UNAVAILABLE);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException problem) {
            if (response.isCommitted() || !DatabaseAway.is(problem)) throw problem;
            LOG.warn("a request met no database: {}", problem.toString());
            held.write(request, response, HttpStatus.SERVICE_UNAVAILABLE);
        }
    }

    private static boolean withoutDatabase(String path) {
        return path.startsWith("/static/") || path.startsWith("/actuator/");
    }
}
