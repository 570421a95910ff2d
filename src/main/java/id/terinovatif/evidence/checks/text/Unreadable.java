package id.terinovatif.evidence.checks.text;

/** A file that cannot be read; the message says why, in Indonesian. */
public final class Unreadable extends Exception {
    public Unreadable(String reason) {
        super(reason);
    }
}
