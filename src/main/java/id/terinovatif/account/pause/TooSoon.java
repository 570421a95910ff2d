package id.terinovatif.account.pause;

import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/** A password was tried too often; it may be tried again after the pause. */
public class TooSoon extends LockedException {
    private final int seconds;

    public TooSoon(Duration left) {
        super("too soon");
        this.seconds = Math.toIntExact(left.toSeconds());
    }

    /** How long is left, in seconds. */
    public int seconds() {
        return seconds;
    }

    /** How long in words: "12 detik", "3 menit". */
    public static String words(int seconds) {
        return seconds < 90 ? seconds + " detik" : (seconds + 59) / 60 + " menit";
    }
}
