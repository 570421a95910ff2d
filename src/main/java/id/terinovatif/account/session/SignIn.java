package id.terinovatif.account.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody came in, went, or was refused.
 *
 * @param name whose account it was; null where no account has the address typed
 * @param at the minute
 * @param network where from, without its last part
 * @param device what the browser says of itself, in words
 * @param times how often within that minute
 */
public record SignIn(@Nullable String name, Kind kind, Instant at, String network, String device, int times) {
    /** What happened. */
    public enum Kind {
        CAME("masuk", true),
        CAME_BY_PROVIDER("masuk lewat penyedia", true),
        CAME_BY_PASSKEY("masuk dengan kunci sandi", true),
        NOT_A_PASSKEY("kunci sandi tidak cocok", false),
        NOT_LINKED("masuk lewat penyedia yang belum ditautkan", false),
        WRONG_PASSWORD("kata sandi salah", false),
        TOO_SOON("diminta menunggu karena terlalu sering mencoba", false),
        WRONG_CODE("kode langkah kedua salah", false),
        PROVED("membuktikan diri lagi", true),
        NOT_PROVED("gagal membuktikan diri lagi", false),
        FORBIDDEN("membuka yang bukan haknya", false),
        TOKEN_FORBIDDEN("token membuka yang bukan haknya", false),
        TOKEN_TOO_OFTEN("token memanggil terlalu sering", false),
        TOKEN_UNKNOWN("token tidak berlaku", false),
        LEFT("keluar", true);

        private final String words;
        private final boolean allowed;

        Kind(String words, boolean allowed) {
            this.words = words;
            this.allowed = allowed;
        }

        public String words() {
            return words;
        }

        /** Whether it went through; the others are refusals. */
        public boolean allowed() {
            return allowed;
        }
    }
}
