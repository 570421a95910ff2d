package id.terinovatif.innovation;

import id.terinovatif.account.User;

/** Somebody may write in this innovation, asked on the locked row; from {@link Innovations.Visible#opened}. */
public final class Writing extends Locked {
    private final User by;

    Writing(User by, Innovation innovation) {
        super(innovation);
        this.by = by;
    }

    public User by() {
        return by;
    }
}
