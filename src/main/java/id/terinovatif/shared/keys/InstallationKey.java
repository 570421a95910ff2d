package id.terinovatif.shared.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signs short texts (HMAC-SHA-256) that a browser carries back, under a key that all nodes of an installation share. */
public final class InstallationKey {
    private static final String MAC = "HmacSHA256";

    private final JdbcClient jdbc;
    private final String name;
    private volatile byte @Nullable [] key;

    /** @param name of the key in the table of keys */
    public InstallationKey(JdbcClient jdbc, String name) {
        this.jdbc = jdbc;
        this.name = name;
    }

    /** In letters that an address and a cookie take. */
    public String signature(String text) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key(), MAC));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Compared in a time that tells nothing. */
    public boolean signed(String text, String signature) {
        return MessageDigest.isEqual(
                signature.getBytes(StandardCharsets.UTF_8), signature(text).getBytes(StandardCharsets.UTF_8));
    }

    private byte[] key() {
        var known = key;
        if (known == null)
            key = known = jdbc.sql("select secret from installation_key where name = ?")
                    .param(name)
                    .query(byte[].class)
                    .single();
        return known;
    }
}
