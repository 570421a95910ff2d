package id.terinovatif.account.passkey;

import id.terinovatif.shared.Sha256;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;

/** An authenticator without a case: what it answers is signed for real, and it lies where a test wants it to. */
final class SoftKey {
    static final int HELD = 0x01 | 0x04;
    static final int UNVERIFIED = 0x01;
    private static final int NEW = 0x40;

    private final KeyPair pair;
    private final byte[] id;
    private final String host;

    SoftKey(String host, String id) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            this.pair = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        this.id = id.getBytes(StandardCharsets.UTF_8);
        this.host = host;
    }

    /** What a browser sends of a key just made. */
    String made(String challenge, int flags) {
        var key = bytes(head(flags | NEW, 0), new byte[16], new byte[] {0, (byte) id.length}, id, cose());
        var object = bytes(
                hex("a363666d74646e6f6e656761747453746d74a068617574684461746159"),
                ByteBuffer.allocate(2).putShort((short) key.length).array(),
                key);
        return "{\"id\":\"" + text(id) + "\",\"rawId\":\"" + text(id)
                + "\",\"type\":\"public-key\",\"clientExtensionResults\":{},"
                + "\"response\":{\"clientDataJSON\":\"" + text(client("webauthn.create", challenge, "https://" + host))
                + "\",\"attestationObject\":\"" + text(object) + "\",\"transports\":[\"internal\"]}}";
    }

    /** What a browser at this origin sends when the key answers. */
    String answered(String challenge, int flags, int count, String origin) {
        var client = client("webauthn.get", challenge, origin);
        var head = head(flags, count);
        return "{\"id\":\"" + text(id) + "\",\"rawId\":\"" + text(id)
                + "\",\"type\":\"public-key\",\"clientExtensionResults\":{},"
                + "\"response\":{\"clientDataJSON\":\"" + text(client) + "\",\"authenticatorData\":\"" + text(head)
                + "\",\"signature\":\"" + text(signed(bytes(head, Sha256.of(client)))) + "\"}}";
    }

    private byte[] head(int flags, int count) {
        return bytes(
                Sha256.of(host),
                new byte[] {(byte) flags},
                ByteBuffer.allocate(4).putInt(count).array());
    }

    private byte[] cose() {
        var point = ((ECPublicKey) pair.getPublic()).getW();
        return bytes(
                hex("a5010203262001215820"), number(point.getAffineX()), hex("225820"), number(point.getAffineY()));
    }

    private static byte[] number(BigInteger number) {
        return hex(String.format("%064x", number));
    }

    private static byte[] client(String type, String challenge, String origin) {
        return ("{\"type\":\"" + type + "\",\"challenge\":\"" + challenge + "\",\"origin\":\"" + origin + "\"}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] signed(byte[] what) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            signature.update(what);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) all.writeBytes(part);
        return all.toByteArray();
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
