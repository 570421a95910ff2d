package id.terinovatif.account.passkey;

import id.terinovatif.account.User;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a passkey to an account; of several that come in the same moment no more than there may be. */
@Component
class NewPasskey {
    private final Passkeys passkeys;

    NewPasskey(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    enum Outcome {
        ADDED,
        /** The key opens an account already, of whomever. */
        KNOWN,
        FULL
    }

    @Transactional
    public Outcome add(User user, PasskeyCheck.Made made, String name) {
        if (passkeys.held(user) >= Passkey.MOST) return Outcome.FULL;
        return passkeys.add(user, made, name) ? Outcome.ADDED : Outcome.KNOWN;
    }
}
