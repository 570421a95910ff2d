package id.terinovatif.training;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person at a bimtek.
 *
 * @param office the person's own agency or unit
 * @param agencyId the invited agency whose quota the place uses
 * @param nominatedBy the head who named the person, null for who registered alone
 */
public record Registration(
        long id,
        long trainingId,
        long personId,
        String name,
        String email,
        @Nullable String office,
        long agencyId,
        int batch,
        State state,
        @Nullable Long nominatedBy,
        Instant at) {

    /** Where a registration stands. */
    public enum State {
        REGISTERED("Terdaftar", "ok"),
        WAITING("Daftar tunggu", "wait"),
        WITHDRAWN("Batal", "");

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

    public boolean registered() {
        return state == State.REGISTERED;
    }

    public boolean withdrawn() {
        return state == State.WITHDRAWN;
    }
}
