package id.terinovatif.verification;

import id.terinovatif.account.User;
import id.terinovatif.shared.Indonesian;
import java.time.Instant;

/**
 * Somebody has an innovation on the desk.
 *
 * @param actedAt of the last verdict, or when it was taken
 */
public record Hold(long personId, String by, Instant takenAt, Instant actedAt) {
    public boolean of(User user) {
        return personId == user.id();
    }

    public String words(User user) {
        var at = Indonesian.dateAndTime(takenAt, user.region().zone());
        return of(user) ? "Anda periksa sejak " + at : "Sedang diperiksa " + by + " sejak " + at;
    }

    /** Whose it is and when it is free again: "dipegang Anda sampai 12.40". */
    public String until(User user) {
        var time = Indonesian.time(actedAt.plus(Holds.FREE_AFTER), user.region().zone());
        return "dipegang " + (of(user) ? "Anda" : by) + " sampai " + time;
    }
}
