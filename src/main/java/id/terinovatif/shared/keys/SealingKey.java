package id.terinovatif.shared.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals a few bytes (AES-256-GCM, NIST SP 800-38D) under the key of a file, so that who reads the database alone cannot read them.
 * What is sealed belongs to one place and opens nowhere else.
 */
public final class SealingKey {
    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Path file;

    /** The file is made at its first use. */
    public SealingKey(Path file) {
        this.file = file;
    }

    public byte[] seal(String place, byte[] bytes) {
        var nonce = random(NONCE);
        var sealed = run(Cipher.ENCRYPT_MODE, nonce, place, bytes);
        var both = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, both, NONCE, sealed.length);
        return both;
    }

    /** {@link IllegalStateException} when it was sealed under another key or for another place. */
    public byte[] open(String place, byte[] both) {
        return run(
                Cipher.DECRYPT_MODE, Arrays.copyOf(both, NONCE), place, Arrays.copyOfRange(both, NONCE, both.length));
    }

    private byte[] run(int mode, byte[] nonce, String place, byte[] bytes) {
        try {
            var key = new SecretKeySpec(KeyFile.inOrMade(file, () -> random(KEY)), "AES");
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key in " + file + " is not the one that sealed this", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
