package id.terinovatif.trail;

import id.terinovatif.shared.keys.KeyFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** Signs where a chain stands: Ed25519, in a file of two lines, private and public key in Base64. */
final class TrailKey {
    private static final String ALGORITHM = "Ed25519";

    private final PrivateKey secret;
    private final PublicKey open;

    private TrailKey(PrivateKey secret, PublicKey open) {
        this.secret = secret;
        this.open = open;
    }

    /** {@code TERINOVATIF_AUDIT_KEY}, else in the data folder. */
    static Path file(Map<String, String> environment, Path data) {
        var named = environment.getOrDefault("TERINOVATIF_AUDIT_KEY", "");
        return named.isEmpty() ? data.resolve(KeyFile.FOLDER).resolve("jejak") : Path.of(named);
    }

    static Optional<TrailKey> in(Path file) throws IOException {
        if (!Files.exists(file)) return Optional.empty();
        var lines = Files.readAllLines(file);
        if (lines.size() < 2) throw new IOException("bukan kunci jejak: " + file);
        try {
            var factory = KeyFactory.getInstance(ALGORITHM);
            return Optional.of(new TrailKey(
                    factory.generatePrivate(
                            new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.get(0)))),
                    factory.generatePublic(
                            new X509EncodedKeySpec(Base64.getDecoder().decode(lines.get(1))))));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException("bukan kunci jejak: " + file, e);
        }
    }

    /** That of the file, which is made at first use for its owner alone. */
    static TrailKey inOrNew(Path file) throws IOException {
        KeyFile.inOrMade(file, TrailKey::fresh);
        return in(file).orElseThrow();
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

    String sign(long region, long seq, String hash) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(text(region, seq, hash));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean signed(long region, long seq, String hash, String signed) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(open);
            signature.update(text(region, seq, hash));
            return signature.verify(Base64.getDecoder().decode(signed));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static byte[] text(long region, long seq, String hash) {
        return (region + "\n" + seq + "\n" + hash).getBytes(StandardCharsets.UTF_8);
    }
}
