package id.terinovatif.account.factor;

import id.terinovatif.account.session.SignInOutcome;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of an authenticator app: RFC 6238 with HMAC-SHA-1, steps of 30 seconds, six digits. */
final class Totp {
    static final int SECRET_BYTES = 20;
    private static final int STEP_SECONDS = 30;
    private static final int DIGITS = 1_000_000;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Totp() {}

    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), STEP_SECONDS);
    }

    static String code(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int at = hash[hash.length - 1] & 0xf; // RFC 4226, 5.3
            int number = ByteBuffer.wrap(hash, at, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return "%06d".formatted(number % DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The step whose code was typed, one before and one after now included; empty when none is, or it was used already. */
    static OptionalLong matching(byte[] secret, String typed, Instant now, long lastStep) {
        var digits = typed.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        var found = OptionalLong.empty();
        for (long step = step(now) - 1; step <= step(now) + 1; step++) {
            var same = MessageDigest.isEqual(code(secret, step).getBytes(StandardCharsets.UTF_8), digits);
            if (same && step > lastStep) found = OptionalLong.of(step);
        }
        return found;
    }

    static String base32(byte[] bytes) {
        var text = new StringBuilder();
        long bits = 0;
        int held = 0;
        for (byte one : bytes) {
            bits = (bits << 8 | (one & 0xff)) & 0xffff;
            held += 8;
            while (held >= 5) {
                held -= 5;
                text.append(BASE32.charAt((int) (bits >> held & 31)));
            }
        }
        if (held > 0) text.append(BASE32.charAt((int) (bits << (5 - held) & 31)));
        return text.toString();
    }

    /** What an app reads from a QR code. */
    static String address(String email, byte[] secret) {
        return "otpauth://totp/Terinovatif:" + SignInOutcome.encoded(email) + "?secret=" + base32(secret)
                + "&issuer=Terinovatif";
    }
}
