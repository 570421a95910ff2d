package id.terinovatif.innovation.tasks;

import id.terinovatif.scoring.Worth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decided work with where it stands.
 *
 * @param level what is claimed now, {@code verified} what a verdict gave so far
 */
public record Task(
        long id,
        @Nullable Long innovationId,
        @Nullable String innovation,
        String item,
        int fromLevel,
        int toLevel,
        BigDecimal gain,
        BigDecimal effort,
        @Nullable Long agencyId,
        @Nullable String agency,
        @Nullable Long ownerId,
        @Nullable String owner,
        @Nullable LocalDate due,
        int level,
        @Nullable Integer verified) {

    public enum State {
        OPEN("Belum", "wait"),
        CLAIMED("Diisi, menunggu diperiksa", "info"),
        DONE("Selesai", "ok");

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
        if (verified != null && verified >= toLevel) return State.DONE;
        return level >= toLevel ? State.CLAIMED : State.OPEN;
    }

    public boolean late(LocalDate today) {
        return state() == State.OPEN && due != null && due.isBefore(today);
    }

    /** The share of the expected gain that verdicts have given so far. */
    public BigDecimal earned() {
        int steps = Math.clamp(verified == null ? 0 : verified - fromLevel, 0, toLevel - fromLevel);
        return Worth.earned(gain, steps, toLevel - fromLevel);
    }

    /** The sums under a table of tasks. */
    public static BigDecimal expected(List<Task> tasks) {
        return Worth.sum(tasks.stream().map(Task::gain).toList());
    }

    public static BigDecimal earned(List<Task> tasks) {
        return Worth.sum(tasks.stream().map(Task::earned).toList());
    }
}
