package id.terinovatif.shared.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;

/** Signs for others to check (Ed25519, RFC 8032): a file of two lines, private and public key in Base64, made at its first use. */
public final class SigningKey {
    private static final String ALGORITHM = "Ed25519";

    private final Path file;

    public SigningKey(Path file) {
        this.file = file;
    }

    private List<String> lines() {
        try {
            KeyFile.inOrMade(file, SigningKey::fresh);
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] fresh() {
        try {
            var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            var encoder = Base64.getEncoder();
            var lines = encoder.encodeToString(pair.getPrivate().getEncoded()) + "\n"
                    + encoder.encodeToString(pair.getPublic().getEncoded()) + "\n";
            return lines.getBytes(StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The public key, X.509 in Base64. */
    public String open() {
        return lines().get(1);
    }

    public byte[] sign(byte[] bytes) {
        try {
            var key = KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines().getFirst())));
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no signing key in " + file, e);
        }
    }

    /** Whether the owner of this public key signed it; false for what is no key or no signature. */
    public static boolean signed(String open, byte[] bytes, byte[] signed) {
        try {
            var key = KeyFactory.getInstance(ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(open)));
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(bytes);
            return signature.verify(signed);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether a text is a public key of this kind. */
    public static boolean isOpenKey(String open) {
        try {
            KeyFactory.getInstance(ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(open)));
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
