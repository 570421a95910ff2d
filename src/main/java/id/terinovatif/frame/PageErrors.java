package id.terinovatif.frame;

import id.terinovatif.account.proof.ProofNeeded;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.shared.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** Turns what a page cannot do into a page that says why; nothing was changed by then. */
@ControllerAdvice(annotations = Controller.class)
@Order(Ordered.LOWEST_PRECEDENCE)
class PageErrors {
    private final FrameAdvice frames;

    PageErrors(FrameAdvice frames) {
        this.frames = frames;
    }

    @ExceptionHandler({Missing.class, MethodArgumentTypeMismatchException.class})
    ModelAndView missing(HttpServletRequest request) {
        return new ModelAndView("error/404", Map.of("frame", frames.of(request)), HttpStatus.NOT_FOUND);
    }

    /** A page in words; to a script that saves while somebody types, the words alone. */
    @ExceptionHandler(NotAllowed.class)
    Object notAllowed(NotAllowed refusal, HttpServletRequest request) {
        if (MediaType.APPLICATION_JSON_VALUE.equals(request.getHeader(HttpHeaders.ACCEPT)))
            return ResponseEntity.status(HttpStatus.FORBIDDEN).body(Map.of("reason", refusal.reason()));
        return new ModelAndView(
                "error/403",
                Map.of("frame", frames.of(request), "message", refusal.reason(), "typed", Typed.wordsOf(request)),
                HttpStatus.FORBIDDEN);
    }

    /** What was asked goes on from here: a form with all it brought, or the way to the page. */
    @ExceptionHandler(ProofNeeded.class)
    ModelAndView proofNeeded(ProofNeeded needed, HttpServletRequest request) {
        var form = request.getMethod().equals("POST");
        var model = new HashMap<String, Object>();
        model.put("frame", frames.of(request));
        model.put("action", form ? needed.address() : "/akun/bukti-diri");
        model.put("typed", form ? Typed.again(request) : List.of(new Typed("lanjut", needed.address())));
        model.put("byCode", needed.byCode());
        model.put("keyOrigin", needed.keyOrigin());
        model.put("fault", needed.fault());
        return new ModelAndView(
                "account/proof/bukti-diri",
                model,
                needed.fault() == null ? HttpStatus.UNAUTHORIZED : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge(HttpServletRequest request) {
        return new ModelAndView(
                "error", Map.of("frame", frames.of(request), "status", 413), HttpStatus.CONTENT_TOO_LARGE);
    }

    @ExceptionHandler({MultipartException.class, MissingServletRequestParameterException.class})
    ModelAndView unreadable(HttpServletRequest request) {
        return new ModelAndView("error", Map.of("frame", frames.of(request), "status", 400), HttpStatus.BAD_REQUEST);
    }
}
