package id.terinovatif.competition.entry;

import id.terinovatif.competition.call.Call;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it was frozen.
 *
 * @param story answers by the question's code
 * @param blindStory the same without what tells whose it is
 * @param documents how many came along
 * @param repairUntil until when a returned one is taken back once
 */
public record Entry(
        int number,
        String groupName,
        String title,
        String entrant,
        @Nullable Long agencyId,
        @Nullable Long innovationId,
        String contact,
        Map<String, String> story,
        Map<String, String> blindStory,
        String print,
        State state,
        String reason,
        @Nullable Instant repairUntil,
        boolean repaired,
        boolean calibration,
        Instant sentAt,
        String award,
        int documents) {

    /** Where an entry is. */
    public enum State {
        SENT("Dikirim", "info"),
        RETURNED("Dikembalikan", "bad"),
        ADMITTED("Diterima", "ok"),
        REFUSED("Tidak diterima", "bad"),
        WITHDRAWN("Ditarik", ""),
        DISQUALIFIED("Digugurkan", "bad");

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

    /** P07, all that jurors and minutes call it. */
    public String label() {
        return Call.label(number);
    }

    public String participant() {
        return Call.participant(number);
    }

    public boolean mayBeRepaired(Instant now) {
        return state == State.RETURNED && repairUntil != null && now.isBefore(repairUntil);
    }
}
