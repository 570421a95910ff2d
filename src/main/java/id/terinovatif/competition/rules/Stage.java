package id.terinovatif.competition.rules;

import id.terinovatif.competition.Rubric;
import org.jspecify.annotations.Nullable;

/**
 * A step by which entries are judged.
 *
 * @param rubric what it is judged by; null where nobody gives marks
 * @param readers how many jurors judge each entry; 0 where all do who may
 * @param passing how many entries of each group go on; null when all do
 * @param share of the final value, in per cent
 * @param minutes of a talk and of the questions to it; null where nobody talks
 */
public record Stage(
        Kind kind,
        String name,
        @Nullable Rubric rubric,
        int readers,
        @Nullable Integer passing,
        int share,
        @Nullable Minutes minutes) {

    /** How a talk is spent. */
    public record Minutes(int video, int talk, int questions) {
        public int all() {
            return video + talk + questions;
        }
    }

    /** What happens at it. */
    public enum Kind {
        READING("Pembacaan"),
        MORE_READERS("Pembaca tambahan untuk yang teratas"),
        TALK("Pemaparan"),
        MATURITY("Skor kematangan inovasi"),
        VISIT("Verifikasi lapangan");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** Whether jurors fill a rubric of this stage's own. */
        public boolean ownRubric() {
            return this == READING || this == TALK;
        }

        /** Whether jurors give marks at it. */
        public boolean judged() {
            return ownRubric() || this == MORE_READERS;
        }
    }
}
