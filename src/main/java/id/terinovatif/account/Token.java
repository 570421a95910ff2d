package id.terinovatif.account;

import id.terinovatif.shared.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/** A secret in a link; only its hash is stored. */
public record Token(String secret) {
    public static Token random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public String hash() {
        return Sha256.hex(secret);
    }
}
