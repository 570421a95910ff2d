package id.terinovatif.innovation;

/**
 * An innovation whose row the running transaction holds and has read after that. Nobody else moves or mends it until the
 * transaction ends, and then this is worth nothing any more.
 */
public sealed class Locked permits Writing, Judged {
    private final Innovation innovation;

    Locked(Innovation innovation) {
        this.innovation = innovation;
    }

    public Innovation innovation() {
        return innovation;
    }

    public long regionId() {
        return innovation.regionId();
    }

    public long id() {
        return innovation.id();
    }
}
