package id.terinovatif.shared;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Not there, or not this person's to see: the same answer for both. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class Missing extends RuntimeException {
    public Missing() {
        super("missing", null, false, false);
    }
}
