package id.terinovatif.evidence;

/** A file or link that cannot be taken; the message says why and what is accepted, in Indonesian. */
public final class Refused extends Exception {
    public Refused(String reason) {
        super(reason);
    }
}
