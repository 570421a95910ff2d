package id.terinovatif.ideas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Seals texts with AES-GCM under a key that lies in a file; each sealed text belongs to a place and opens nowhere else. */
@Component
class Sealing {
    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Path file;

    Sealing(@Value("${terinovatif.contact.key:${terinovatif.data:data}/contact.key}") Path file) {
        this.file = file;
    }

    byte[] sealed(byte[] place, String text) {
        var nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, place, text.getBytes(StandardCharsets.UTF_8));
        var all = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE, sealed.length);
        return all;
    }

    String opened(byte[] place, byte[] all) {
        var text = cipher(
                Cipher.DECRYPT_MODE, Arrays.copyOf(all, NONCE), place, Arrays.copyOfRange(all, NONCE, all.length));
        return new String(text, StandardCharsets.UTF_8);
    }

    private byte[] cipher(int mode, byte[] nonce, byte[] place, byte[] bytes) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place);
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the contacts' key does not open them; is it another installation's?", e);
        }
    }

    private byte[] key() {
        try {
            if (!Files.exists(file)) make();
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make() throws IOException {
        var key = new byte[KEY];
        new SecureRandom().nextBytes(key);
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) Files.createDirectories(folder);
        var fresh = Files.createTempFile(
                folder,
                "contact",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(fresh, key);
        try {
            Files.createLink(file, fresh); // of two who begin at once only one makes the key
        } catch (FileAlreadyExistsException other) {
            // the other's holds
        } finally {
            Files.delete(fresh);
        }
    }
}
