package id.terinovatif.shared;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The record is visible, but this step is not open to this person or in this state. */
@ResponseStatus(HttpStatus.FORBIDDEN)
public final class NotAllowed extends RuntimeException {
    public NotAllowed(String reason) {
        super(reason, null, false, false);
    }
}
