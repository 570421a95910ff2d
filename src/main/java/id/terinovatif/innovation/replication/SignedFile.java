package id.terinovatif.innovation.replication;

import id.terinovatif.shared.keys.SigningKey;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A message in a file: a compact JWS (RFC 7515) with Ed25519 (RFC 8037). What is in it is read only once the signature holds. */
record SignedFile(String head, String body, String signature) {
    static final int LARGEST = 64 * 1024;

    private static final Pattern PARTS = Pattern.compile("([\\w-]{2,400})\\.([\\w-]{2,60000})\\.([\\w-]{2,200})\\s*");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Optional<SignedFile> of(byte[] bytes) {
        if (bytes.length > LARGEST) return Optional.empty();
        var found = PARTS.matcher(new String(bytes, StandardCharsets.US_ASCII));
        return found.matches()
                ? Optional.of(new SignedFile(found.group(1), found.group(2), found.group(3)))
                : Optional.empty();
    }

    /** The file that carries a message. */
    static String make(Message message, String fingerprint, UnaryOperator<byte[]> sign) {
        var signed = encoded(JSON.writeValueAsBytes(Map.of("alg", "EdDSA", "kid", fingerprint))) + "."
                + encoded(JSON.writeValueAsBytes(message));
        return signed + "." + encoded(sign.apply(signed.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Fingerprint of the key that it says to be signed with; empty for what is no head. */
    Optional<String> fingerprint() {
        try {
            var told = JSON.readTree(Base64.getUrlDecoder().decode(head));
            return "EdDSA".equals(told.path("alg").asString(""))
                    ? Optional.of(told.path("kid").asString(""))
                    : Optional.empty();
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    boolean signedBy(String openKey) {
        try {
            return SigningKey.signed(
                    openKey,
                    (head + "." + body).getBytes(StandardCharsets.US_ASCII),
                    Base64.getUrlDecoder().decode(signature));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Empty for what is no message of this kind. */
    Optional<Message> message() {
        try {
            return Optional.of(JSON.readValue(Base64.getUrlDecoder().decode(body), Message.class))
                    .filter(Message::sane);
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
