package id.terinovatif.account.passkey;

import com.webauthn4j.data.client.challenge.Challenge;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** What a session asked a passkey to sign, and for what; it counts once, and for ten minutes. */
final class PasskeyInSession {
    private static final String KEY = "passkey";
    private static final Duration HOLDS = Duration.ofMinutes(10);

    /** An answer that was given to come in makes no new key, and the other way round. */
    enum Why {
        MAKE,
        COME_IN,
        PROVE
    }

    private PasskeyInSession() {}

    static Challenge asked(Why why, HttpServletRequest request, Instant now) {
        var challenge = new DefaultChallenge();
        var text = Base64.getUrlEncoder().withoutPadding().encodeToString(challenge.getValue());
        request.getSession().setAttribute(KEY, why + " " + now.getEpochSecond() + " " + text);
        return challenge;
    }

    static Optional<Challenge> taken(Why why, HttpServletRequest request, Instant now) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEY) instanceof String kept)) return Optional.empty();
        session.removeAttribute(KEY);
        var parts = kept.split(" ", 3);
        var since = Instant.ofEpochSecond(Long.parseLong(parts[1]));
        return parts[0].equals(why.name()) && !since.plus(HOLDS).isBefore(now)
                ? Optional.of(new DefaultChallenge(Base64.getUrlDecoder().decode(parts[2])))
                : Optional.empty();
    }
}
