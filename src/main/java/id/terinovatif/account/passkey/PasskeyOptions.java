package id.terinovatif.account.passkey;

import com.webauthn4j.data.client.challenge.Challenge;
import com.webauthn4j.util.Base64UrlUtil;
import id.terinovatif.account.User;
import id.terinovatif.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What a browser is asked for, as WebAuthn level 3 writes it: a key that finds its account itself and knows who holds it. */
final class PasskeyOptions {
    private static final long PATIENCE = Duration.ofMinutes(5).toMillis();
    /** Ed25519, ECDSA on P-256, RSA: what telephones, sticks and Windows have. */
    private static final List<Integer> ALGORITHMS = List.of(-8, -7, -257);

    private PasskeyOptions() {}

    static Map<String, Object> make(PasskeySite site, User user, List<byte[]> there, Challenge challenge) {
        return Map.of(
                "challenge",
                text(challenge.getValue()),
                "rp",
                Map.of("id", site.name(), "name", "Terinovatif"),
                "user",
                Map.of("id", text(handle(user)), "name", user.email(), "displayName", user.name()),
                "pubKeyCredParams",
                ALGORITHMS.stream()
                        .map(number -> Map.of("type", "public-key", "alg", number))
                        .toList(),
                "excludeCredentials",
                listed(there),
                "authenticatorSelection",
                Map.of("residentKey", "required", "requireResidentKey", true, "userVerification", "required"),
                "attestation",
                "none",
                "timeout",
                PATIENCE);
    }

    /** Of one account's keys, or of whichever the browser has where none is named. */
    static Map<String, Object> ask(PasskeySite site, List<byte[]> keys, Challenge challenge) {
        return Map.of(
                "challenge",
                text(challenge.getValue()),
                "rpId",
                site.name(),
                "allowCredentials",
                listed(keys),
                "userVerification",
                "required",
                "timeout",
                PATIENCE);
    }

    /** Names the account to an authenticator without saying who it is. */
    private static byte[] handle(User user) {
        return Sha256.hex("passkey " + user.id()).getBytes(StandardCharsets.US_ASCII);
    }

    private static List<Map<String, String>> listed(List<byte[]> keys) {
        return keys.stream()
                .map(key -> Map.of("type", "public-key", "id", text(key)))
                .toList();
    }

    private static String text(byte[] bytes) {
        return Base64UrlUtil.encodeToString(bytes);
    }
}
