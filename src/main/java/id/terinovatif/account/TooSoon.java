package id.terinovatif.account;

import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/** A password was tried too often; it may be tried again after the pause. */
class TooSoon extends LockedException {
    private final int seconds;

    TooSoon(Duration left) {
        super("too soon");
        this.seconds = Math.toIntExact(left.toSeconds());
    }

    int seconds() {
        return seconds;
    }

    /** How long in words: "12 detik", "3 menit". */
    static String words(int seconds) {
        return seconds < 90 ? seconds + " detik" : (seconds + 59) / 60 + " menit";
    }
}
