package id.terinovatif.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The one hash of this room. */
final class Hashes {
    private Hashes() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
