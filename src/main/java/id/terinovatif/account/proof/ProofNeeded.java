package id.terinovatif.account.proof;

import org.jspecify.annotations.Nullable;

/** Nothing was done yet: the person is first to show again who asks. */
public final class ProofNeeded extends RuntimeException {
    private final String address;
    private final boolean byCode;
    private final @Nullable String keyOrigin;
    private final @Nullable String fault;

    ProofNeeded(String address, boolean byCode, @Nullable String keyOrigin, @Nullable String fault) {
        super("proof needed", null, false, false);
        this.address = address;
        this.byCode = byCode;
        this.keyOrigin = keyOrigin;
        this.fault = fault;
    }

    /** What was asked for. */
    public String address() {
        return address;
    }

    /** Whether the code of the second step is asked, instead of the password. */
    public boolean byCode() {
        return byCode;
    }

    /** The site whose passkey may answer instead; null where the person has none. */
    public @Nullable String keyOrigin() {
        return keyOrigin;
    }

    /** Why what was typed is not taken; null when nothing was. */
    public @Nullable String fault() {
        return fault;
    }
}
