package id.terinovatif.training;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    /** Under the name of each person's own office, so that a long list can be folded. */
    public static Map<String, List<Registration>> byOffice(List<Registration> all) {
        return all.stream()
                .collect(Collectors.groupingBy(
                        one -> Objects.requireNonNullElse(one.office, "Tanpa perangkat daerah"),
                        TreeMap::new,
                        Collectors.toList()));
    }

    public boolean registered() {
        return state == State.REGISTERED;
    }

    public boolean withdrawn() {
        return state == State.WITHDRAWN;
    }
}
