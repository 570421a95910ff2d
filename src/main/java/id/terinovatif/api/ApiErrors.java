package id.terinovatif.api;

import id.terinovatif.evidence.FileKind;
import id.terinovatif.scoring.InvalidAnswers;
import id.terinovatif.scoring.NotComputable;
import id.terinovatif.shared.Trace;
import id.terinovatif.shared.database.DatabaseAway;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Turns whatever goes wrong below {@code /api/v1} into a problem, also where no controller was found. */
@Component
public final class ApiErrors implements HandlerExceptionResolver, Ordered {
    static final String ROOT = "/api/v1/";
    private static final int MOST_ERRORS = 100;
    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception error) {
        if (!path(request).startsWith(ROOT) || response.isCommitted() || isForOthers(error)) return null;
        if (error instanceof ErrorResponse refusal)
            refusal.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        write(response, problem(error));
        return new ModelAndView();
    }

    // Spring Security answers refusals, nobody is left to answer when the connection broke, and one page says that the
    // database is away
    private static boolean isForOthers(Exception error) {
        return error instanceof AccessDeniedException
                || error instanceof AuthenticationException
                || error instanceof IOException
                || DatabaseAway.is(error);
    }

    public static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static ApiProblem problem(Exception error) {
        return switch (error) {
            case ApiProblem problem -> problem;
            case InvalidAnswers refused ->
                ApiProblem.badInput(
                        refused.problems().stream().limit(MOST_ERRORS).toList());
            case NotComputable incomplete ->
                ApiProblem.notComputable(String.valueOf(incomplete.getMessage()), incomplete.missing());
            case MaxUploadSizeExceededException large ->
                ApiProblem.fileTooLarge(
                        "Berkas paling besar " + FileKind.largest().megabytes() + " MB.");
            case ErrorResponse refusal -> ApiProblem.of(refusal.getStatusCode().value());
            case TypeMismatchException unreadable -> ApiProblem.of(400);
            case HttpMessageConversionException unreadable -> ApiProblem.of(400);
            case MultipartException unreadable -> ApiProblem.of(400);
            default -> unexpected(error);
        };
    }

    private static ApiProblem unexpected(Exception error) {
        LOG.error("A call of the interface failed", Trace.of(error));
        return ApiProblem.of(500);
    }

    public static void write(HttpServletResponse response, ApiProblem problem) {
        response.setStatus(problem.status());
        response.setContentType("application/problem+json");
        try {
            response.getOutputStream().write(ApiJson.problem(problem));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
