package id.terinovatif.training.checkin;

import id.terinovatif.training.Training;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What only this server can compute for a bimtek: HMAC-SHA256 under the bimtek's own secret. */
final class Signature {
    private static final int KEPT = 16;

    private Signature() {}

    /** 128 bits over the words. */
    static byte[] of(Training training, String words) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(training.secret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var all = mac.doFinal(
                    (training.regionId() + "." + training.id() + "." + words).getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(all, KEPT);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
