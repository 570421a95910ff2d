package id.terinovatif.innovation.running;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The answer of one quarter.
 *
 * @param by who answered; null for whoever held the link
 */
public record Report(
        int year,
        int quarter,
        State state,
        @Nullable BigDecimal value,
        String note,
        Instant reportedAt,
        @Nullable String by) {
    /** What was answered. */
    public enum State {
        RUNNING("Masih berjalan", "ok"),
        STOPPED("Tidak berjalan lagi", "");

        private final String label;
        private final String tone;

        State(String label, String tone) {
            this.label = label;
            this.tone = tone;
        }

        public String label() {
            return label;
        }

        public String tone() {
            return tone;
        }
    }

    public Quarter when() {
        return new Quarter(year, quarter);
    }
}
