package id.terinovatif.innovation.standing;

import id.terinovatif.innovation.answer.Given;
import id.terinovatif.scoring.Answer;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A claimed level and how well it stands.
 *
 * @param documents how many are attached, {@code checked} of them with a report on the present question
 * @param best the best outcome of these reports: 0 all passed, 1 unsure, 2 failed, null without a report
 * @param judged the level of the verdict on this very claim while it is handed in, null without one
 */
public record Standing(
        long innovationId,
        String indicator,
        int level,
        @Nullable String variant,
        @Nullable BigDecimal value,
        int documents,
        int checked,
        @Nullable Integer best,
        @Nullable Integer judged) {

    /** Why a claim counts or is at risk. A person's verdict goes before any check. */
    public enum State {
        ACCEPTED("Diterima pemeriksa"),
        SOUND("Terbukti"),
        REDUCED("Diturunkan atau ditolak pemeriksa"),
        FAILED("Bukti belum sesuai"),
        UNSURE("Bukti perlu dilihat orang"),
        WAITING("Bukti sedang diperiksa"),
        BARE("Belum ada bukti");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public boolean holds() {
            return this == ACCEPTED || this == SOUND;
        }
    }

    public State state() {
        if (judged != null) return judged >= level ? State.ACCEPTED : State.REDUCED;
        if (documents == 0) return State.BARE;
        if (best != null && best == 0) return State.SOUND;
        if (checked < documents) return State.WAITING;
        return best != null && best == 2 ? State.FAILED : State.UNSURE;
    }

    /** The level that nothing speaks against. */
    public int soundLevel() {
        if (judged != null) return Math.min(judged, level);
        return state() == State.SOUND ? level : 0;
    }

    /** The level that can still be had: verdicts have taken what is above it, everything else may yet be proved. */
    public int reachableLevel() {
        return judged == null ? level : Math.min(judged, level);
    }

    Answer claimed() {
        return new Given(level, variant, value).answer();
    }

    Answer reachable() {
        return held(reachableLevel());
    }

    Answer sound() {
        return held(soundLevel());
    }

    private Answer held(int held) {
        return held == level ? claimed() : new Answer(held, variant, null);
    }
}
