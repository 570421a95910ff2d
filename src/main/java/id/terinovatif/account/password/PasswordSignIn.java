package id.terinovatif.account.password;

import id.terinovatif.account.People;
import id.terinovatif.account.User;
import id.terinovatif.account.pause.SignInAttempts;
import id.terinovatif.account.pause.SignInAttempts.Origin;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks e-mail and password. An unknown address costs the same time as a wrong password, so neither can be told apart. */
@Component
public class PasswordSignIn implements AuthenticationProvider {
    private final SignInAttempts attempts;
    private final People people;
    private final PasswordEncoder encoder;
    private volatile @Nullable String nobodysPassword;

    public PasswordSignIn(SignInAttempts attempts, People people, PasswordEncoder encoder) {
        this.attempts = attempts;
        this.people = people;
        this.encoder = encoder;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        var email = given.getName().strip();
        var account = attempts.account(email).orElse(null);
        var attempt = attempts.begin(email, account, (Origin) Objects.requireNonNull(given.getDetails()));
        var nobodys = nobodysPassword();
        var right =
                encoder.matches(String.valueOf(given.getCredentials()), account == null ? nobodys : account.password());
        if (account == null || !right) throw new BadCredentialsException("wrong");
        attempts.succeeded(attempt);
        return signedIn(people.asUser(people.byEmail(email).orElseThrow()));
    }

    /** Made when it is first needed: a hash takes longer than any other part of the start. */
    private String nobodysPassword() {
        var known = nobodysPassword;
        if (known == null) nobodysPassword = known = String.valueOf(encoder.encode("nobody"));
        return known;
    }

    /** What Spring Security holds of somebody who is signed in. */
    public static Authentication signedIn(User user) {
        var authorities = List.of(new SimpleGrantedAuthority("ROLE_" + user.role()));
        return new UsernamePasswordAuthenticationToken(user, null, authorities);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
