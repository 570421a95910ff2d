package id.terinovatif.account.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.Challenge;
import com.webauthn4j.server.ServerProperty;
import id.terinovatif.account.People;
import id.terinovatif.account.User;
import id.terinovatif.account.passkey.PasskeyInSession.Why;
import id.terinovatif.shared.web.Address;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Whether a passkey's answer is right: made for what this session asked, at this site, by a key that checked who holds it
 * (fingerprint, face or PIN), so that it counts as both factors.
 */
@Component
class PasskeyCheck {
    private static final int LONGEST = 20_000;

    private final WebAuthnManager manager;
    private final AttestedCredentialDataConverter bytes;
    private final Passkeys passkeys;
    private final People people;
    private final Address address;
    private final Clock clock;

    PasskeyCheck(Passkeys passkeys, People people, Address address, Clock clock) {
        var converter = new ObjectConverter();
        this.manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
        this.bytes = new AttestedCredentialDataConverter(converter);
        this.passkeys = passkeys;
        this.people = people;
        this.address = address;
        this.clock = clock;
    }

    /** A new key, see {@link Passkeys.Known}. */
    @SuppressWarnings("ArrayRecordComponent")
    record Made(byte[] credentialId, byte[] credential, long signCount) {}

    /** The key that this answer brings; empty when it is not what was asked for. */
    Optional<Made> made(String answer, HttpServletRequest request) {
        return server(Why.MAKE, answer, request).flatMap(server -> read(() -> made(answer, server)));
    }

    private Made made(String answer, ServerProperty server) {
        var given =
                manager.verifyRegistrationResponseJSON(answer, new RegistrationParameters(server, null, true, true));
        var found = Objects.requireNonNull(given.getAttestationObject()).getAuthenticatorData();
        var credential = Objects.requireNonNull(found.getAttestedCredentialData());
        return new Made(credential.getCredentialId(), bytes.convert(credential), found.getSignCount());
    }

    /** Whose key answered, with rights as of now; empty when the answer is not right or the account is closed. */
    Optional<User> owner(Why why, String answer, HttpServletRequest request) {
        var server = server(why, answer, request).orElse(null);
        if (server == null) return Optional.empty();
        return read(() -> manager.parseAuthenticationResponseJSON(answer)).flatMap(given -> owner(given, server));
    }

    private Optional<User> owner(AuthenticationData given, ServerProperty server) {
        var key = passkeys.find(given.getCredentialId()).orElse(null);
        if (key == null) return Optional.empty();
        var right =
                read(() -> manager.verify(given, new AuthenticationParameters(server, record(key), null, true, true)));
        return right.map(answer -> Objects.requireNonNull(answer.getAuthenticatorData()))
                .filter(data -> passkeys.used(key, data.getSignCount()))
                .flatMap(data -> people.user(key.personId()));
    }

    private CredentialRecordImpl record(Passkeys.Known key) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                null,
                null,
                null,
                key.signCount(),
                bytes.convert(key.credential()),
                null,
                null,
                null,
                null);
    }

    private Optional<ServerProperty> server(Why why, String answer, HttpServletRequest request) {
        var challenge = PasskeyInSession.taken(why, request, clock.instant());
        if (answer.length() > LONGEST) return Optional.empty();
        return challenge.flatMap(asked -> PasskeySite.of(address).map(site -> property(site, asked)));
    }

    private static ServerProperty property(PasskeySite site, Challenge challenge) {
        return ServerProperty.builder()
                .origin(new Origin(site.origin()))
                .rpId(site.name())
                .challenge(challenge)
                .build();
    }

    /** What strangers sent makes the library throw whatever it trips over; nothing but reading is done in here. */
    private static <T> Optional<T> read(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(PasskeyCheck.class)
                    .warn(
                            "The answer of a passkey was refused: {}",
                            e.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
