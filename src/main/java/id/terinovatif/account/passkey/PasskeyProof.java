package id.terinovatif.account.passkey;

import id.terinovatif.account.User;
import id.terinovatif.account.passkey.PasskeyInSession.Why;
import id.terinovatif.shared.web.Address;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A passkey that shows again who asks, instead of the password or the code. */
@Component
public class PasskeyProof {
    private final Passkeys passkeys;
    private final PasskeyCheck check;
    private final Address address;

    PasskeyProof(Passkeys passkeys, PasskeyCheck check, Address address) {
        this.passkeys = passkeys;
        this.check = check;
        this.address = address;
    }

    /** Where this person may use one; null where there is none. */
    @Nullable
    public String origin(User user) {
        return passkeys.of(user).isEmpty()
                ? null
                : PasskeySite.of(address).map(PasskeySite::origin).orElse(null);
    }

    /** Why the answer is not taken; empty when a key of this person gave it. */
    public Optional<String> fault(User user, String answer, HttpServletRequest request) {
        var own = check.owner(Why.PROVE, answer, request).filter(owner -> owner.id() == user.id());
        return own.isPresent()
                ? Optional.empty()
                : Optional.of("Kunci sandi tidak cocok, atau sudah lewat waktunya. Coba lagi.");
    }
}
