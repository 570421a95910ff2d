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
        OFF("Tidak dipakai", ""),
        FINE("Baik", "ok"),
        LOOK("Perlu dilihat", "wait"),
        BAD("Bermasalah", "bad");

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

    static Condition of(String what, String title, State state, String words, String remedy) {
        return new Condition(what, title, state, words, remedy, Map.of());
    }

    Condition counting(Map<String, Double> counted) {
        return new Condition(what, title, state, words, remedy, counted);
    }
}
