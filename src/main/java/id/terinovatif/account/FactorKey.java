package id.terinovatif.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals the secrets of authenticator apps (AES-256-GCM), so that who reads the database alone cannot sign in with them. The key lies
 * in {@code TERINOVATIF_FACTOR_KEY}, which several nodes share, else in the data folder; it is made at its first use.
 */
@Component
class FactorKey {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY = 32;

    private final Path file;

    FactorKey(@Value("${terinovatif.data:data}") Path data, @Value("${terinovatif.factor.key:}") String named) {
        this.file = named.isEmpty() ? data.resolve("kunci").resolve("langkah-kedua") : Path.of(named);
    }

    String seal(byte[] secret, long person) {
        var nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, nonce, secret, person);
        var both = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, both, NONCE, sealed.length);
        return Base64.getEncoder().encodeToString(both);
    }

    byte[] open(String sealed, long person) {
        var both = Base64.getDecoder().decode(sealed);
        return run(
                Cipher.DECRYPT_MODE, Arrays.copyOf(both, NONCE), Arrays.copyOfRange(both, NONCE, both.length), person);
    }

    private byte[] run(int mode, byte[] nonce, byte[] bytes, long person) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(Long.toString(person).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key in " + file + " is not the one that sealed this", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] key() throws IOException {
        if (!Files.exists(file)) make();
        return Files.readAllBytes(file);
    }

    /** Two at once make one: the second finds that of the first. */
    private void make() throws IOException {
        var key = new byte[KEY];
        new SecureRandom().nextBytes(key);
        var folder = Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
        var half = Files.createTempFile(
                folder,
                "langkah",
                ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.write(half, key);
            Files.createLink(file, half);
        } catch (FileAlreadyExistsException other) {
            return;
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
