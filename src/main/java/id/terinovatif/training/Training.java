package id.terinovatif.training;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A bimtek.
 *
 * @param room seats for one batch
 * @param signatoryNumber the NIP of who signs the certificates, 18 digits; empty for who has none
 * @param secret signs its tickets; never leaves the server
 * @param minutes what the organiser noted for the minutes
 * @param namesHidden whether the live board shows numbers instead of names
 * @param revision raised whenever a session moves, so that calendars notice
 */
public record Training(
        long regionId,
        long id,
        String name,
        String purpose,
        String place,
        int room,
        String letterNumber,
        @Nullable LocalDate letterDate,
        String signatory,
        String signatoryPost,
        String signatoryNumber,
        String secret,
        int revision,
        String minutes,
        boolean namesHidden,
        @Nullable Instant publishedAt) {

    public boolean published() {
        return publishedAt != null;
    }

    /** Its NIP as it is printed: date of birth, month of appointment, sex, serial number. */
    public String spacedSignatoryNumber() {
        return signatoryNumber.replaceFirst("(\\d{8})(\\d{6})(\\d)(\\d{3})", "$1 $2 $3 $4");
    }

    public String path() {
        return "/bimtek/" + id;
    }
}
