package id.terinovatif.account;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks e-mail and password. An unknown address costs the same time as a wrong password, so neither can be told apart. */
@Component
class PasswordSignIn implements AuthenticationProvider {
    /** Each check takes 16 MiB; more at once would let strangers fill the memory. */
    private static final Semaphore AT_ONCE = new Semaphore(4);

    private final SignInAttempts attempts;
    private final People people;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private volatile @Nullable String nobodysPassword;

    PasswordSignIn(SignInAttempts attempts, People people, PasswordEncoder encoder, Clock clock) {
        this.attempts = attempts;
        this.people = people;
        this.encoder = encoder;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        var email = given.getName().strip();
        var account = attempts.account(email).orElse(null);
        if (account != null && account.locked(clock.instant())) throw new LockedException("locked");
        var right = matches(
                String.valueOf(given.getCredentials()), account == null ? nobodysPassword() : account.password());
        if (account == null) throw new BadCredentialsException("unknown");
        if (!right) {
            attempts.failed(account.id(), clock.instant());
            throw new BadCredentialsException("wrong");
        }
        attempts.succeeded(account.id());
        return signedIn(people.asUser(people.byEmail(email).orElseThrow()));
    }

    /** Made when it is first needed: a hash takes longer than any other part of the start. */
    private String nobodysPassword() {
        var known = nobodysPassword;
        if (known == null) nobodysPassword = known = String.valueOf(encoder.encode("nobody"));
        return known;
    }

    static Authentication signedIn(User user) {
        var authorities = List.of(new SimpleGrantedAuthority("ROLE_" + user.role()));
        return new UsernamePasswordAuthenticationToken(user, null, authorities);
    }

    private boolean matches(String password, String encoded) {
        AT_ONCE.acquireUninterruptibly();
        try {
            return encoder.matches(password, encoded);
        } finally {
            AT_ONCE.release();
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
