package id.terinovatif.exchange.portal;

import id.terinovatif.exchange.portal.PortalEntries.Entry;
import id.terinovatif.innovation.profile.Profile;
import id.terinovatif.sheet.Fold;
import org.jspecify.annotations.Nullable;

/**
 * One thing to key in.
 *
 * @param field of the profile, or an indicator's code
 * @param value as it stands here now
 * @param limit what is known of the portal's limit, null for an indicator
 */
public record PortalRow(
        String field,
        String label,
        String value,
        PortalMap.@Nullable Place limit,
        @Nullable Entry keyed) {
    /** Where the portal stands against this programme, as far as people have said. */
    public enum State {
        MISSING("belum", ""),
        SAME("sama", "ok"),
        DIFFERENT("berbeda dari portal", "bad");

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

    public State state() {
        if (keyed == null) return State.MISSING;
        return Fold.tidyLines(keyed.value()).equals(Fold.tidyLines(value)) ? State.SAME : State.DIFFERENT;
    }

    public int words() {
        return Profile.words(value);
    }

    public int characters() {
        return value.codePointCount(0, value.length());
    }

    /** Whether the text keeps to a limit that is known. */
    public boolean within() {
        if (limit == null || limit.words() == null || value.isEmpty()) return true;
        return limit.least() ? words() >= limit.words() : words() <= limit.words();
    }

    /** Whether there is anything to key in. */
    public boolean filled() {
        return !value.isEmpty();
    }
}
