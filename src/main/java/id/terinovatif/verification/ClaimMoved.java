package id.terinovatif.verification;

/** The claim that a verdict was sent for is not the one that stands now; nothing was written. */
final class ClaimMoved extends Exception {
    private static final long serialVersionUID = 1L;

    ClaimMoved() {
        super("the claim has moved", null, false, false);
    }
}
