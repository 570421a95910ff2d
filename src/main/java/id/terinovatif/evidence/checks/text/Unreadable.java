package id.terinovatif.evidence.checks.text;

/** A file that cannot be read; the message says why, in Indonesian. */
final class Unreadable extends Exception {
    Unreadable(String reason) {
        super(reason);
    }
}
