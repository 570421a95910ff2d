package id.terinovatif.shared;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The record is visible, but this step is not open to this person or in this state. */
@ResponseStatus(HttpStatus.FORBIDDEN)
public final class NotAllowed extends RuntimeException {
    private final String reason;

    public NotAllowed(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    /** What the person is told. */
    public String reason() {
        return reason;
    }
}
