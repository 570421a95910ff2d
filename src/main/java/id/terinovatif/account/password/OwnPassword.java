package id.terinovatif.account.password;

import id.terinovatif.account.User;
import id.terinovatif.account.pause.SignInAttempts;
import id.terinovatif.account.pause.TooSoon;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Whether who is signed in knows the account's own password; tried too often, it waits. */
@Component
public class OwnPassword {
    private final SignInAttempts attempts;
    private final PasswordEncoder encoder;

    OwnPassword(SignInAttempts attempts, PasswordEncoder encoder) {
        this.attempts = attempts;
        this.encoder = encoder;
    }

    /** {@link TooSoon} after too many wrong ones; nobody else's tries count. */
    public boolean matches(User user, String typed) {
        attempts.beginOwn(user);
        var current = attempts.account(user.email()).orElseThrow();
        var right = encoder.matches(typed, current.password());
        if (right) attempts.succeededOwn(user);
        return right;
    }
}
