package id.terinovatif.watch;

import java.util.Map;

/**
 * How one part of the installation is.
 *
 * @param what its short name, also that of its metrics and of its page in docs/runbook
 * @param words what was seen
 * @param remedy what to do first, empty while nothing has to be done
 * @param figures what a monitor counts, by name and in the unit that the name ends with
 */
public record Condition(
        String what, String title, State state, String words, String remedy, Map<String, Double> figures) {

    /** How urgent it is, in this order. */
    public enum State {
        OFF("Tidak dipakai", "", 0),
        FINE("Baik", "ok", 1),
        LOOK("Perlu dilihat", "wait", 2),
        BAD("Bermasalah", "bad", 3);

        private final String label;
        private final String tone;
        private final int urgency;

        State(String label, String tone, int urgency) {
            this.label = label;
            this.tone = tone;
            this.urgency = urgency;
        }

        /** What a monitor draws: 0 for what is not used to 3 for what is broken. */
        int urgency() {
            return urgency;
        }

        public String label() {
            return label;
        }

        public String tone() {
            return tone;
        }
    }

    static Condition of(String what, String title, State state, String words, String remedy) {
        return new Condition(what, title, state, words, remedy, Map.of());
    }

    Condition counting(Map<String, Double> counted) {
        return new Condition(what, title, state, words, remedy, counted);
    }
}
