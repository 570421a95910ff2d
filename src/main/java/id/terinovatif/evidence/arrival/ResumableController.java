package id.terinovatif.evidence.arrival;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.evidence.Refused;
import id.terinovatif.shared.NotAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** An upload that goes on after a broken link (tus 1.0.0). It belongs to whoever began it; for others it is not there. */
@Controller
class ResumableController {
    private final ResumableUploads uploads;

    ResumableController(ResumableUploads uploads) {
        this.uploads = uploads;
    }

    /** Begins one. Its length must be known, so that what is too large is refused before it is sent: 413 with the reason. */
    @PostMapping(ResumableUploads.ADDRESS)
    void begin(
            @SignedIn User user,
            @RequestHeader(name = "Upload-Length", defaultValue = "-1") long bytes,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!user.writes() && !user.keepsGovernmentIndicators()) throw new NotAllowed("Anda tidak melampirkan bukti.");
        try {
            uploads.refuseTooMuch(user, bytes);
            if (bytes < 0) response.sendError(HttpStatus.BAD_REQUEST.value());
            else uploads.process(user, request, response);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
            response.setContentType("text/plain;charset=UTF-8");
            response.getOutputStream()
                    .write(String.valueOf(refused.getMessage()).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** How much has arrived, the next piece, or the end of it. */
    @RequestMapping(
            path = ResumableUploads.ADDRESS + "/{id}",
            method = {RequestMethod.HEAD, RequestMethod.PATCH, RequestMethod.DELETE})
    void goOn(@SignedIn User user, @PathVariable String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (uploads.has(user, id)) uploads.process(user, request, response);
        else response.setStatus(HttpStatus.NOT_FOUND.value());
    }
}
