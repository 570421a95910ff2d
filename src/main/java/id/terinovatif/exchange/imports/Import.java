package id.terinovatif.exchange.imports;

import id.terinovatif.sheet.Findings;
import id.terinovatif.sheet.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list that somebody brought.
 *
 * @param year of the rows that name none
 * @param counts rows by verdict
 */
public record Import(
        long regionId,
        long id,
        long personId,
        Kind kind,
        String fileName,
        @Nullable Long fileId,
        int year,
        State state,
        Matching asked,
        @Nullable Findings findings,
        Map<String, Integer> counts,
        @Nullable String trouble,
        Instant createdAt,
        @Nullable Instant appliedAt,
        @Nullable Instant undoneAt) {
    public static final Duration UNDO = Duration.ofHours(24);

    /** How far it is. */
    public enum State {
        READING("sedang dibaca"),
        PREVIEW("siap diperiksa"),
        APPLYING("sedang diterapkan"),
        APPLIED("sudah diterapkan"),
        UNDONE("sudah dibatalkan"),
        DISCARDED("dibuang");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public int count(Verdict verdict) {
        return counts.getOrDefault(verdict.name(), 0);
    }

    public boolean busy() {
        return state == State.READING || state == State.APPLYING;
    }

    /** Whether it can be written: everything is read, nothing is faulty, something is new. */
    public boolean ready() {
        return state == State.PREVIEW
                && trouble == null
                && count(Verdict.FAULTY) == 0
                && count(Verdict.NEW) + count(Verdict.CHANGED) > 0;
    }

    /** Whether it may still be taken back. */
    public boolean undoable(Instant now) {
        return state == State.APPLIED && appliedAt != null && now.isBefore(appliedAt.plus(UNDO));
    }
}
