package id.terinovatif.innovation;

import id.terinovatif.account.User;

/** Somebody may judge this innovation's claims, asked on the locked row; from {@link Innovations.Visible#judged}. */
public final class Judged extends Locked {
    private final User by;

    Judged(User by, Innovation innovation) {
        super(innovation);
        this.by = by;
    }

    public User by() {
        return by;
    }
}
