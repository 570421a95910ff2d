package id.terinovatif.innovation.writing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line of the task list.
 *
 * @param tag the state in two or three words
 * @param note what is wrong and how to mend it, null when nothing is
 * @param points claimed, {@code most} what there is to gain; null for a part of the story
 * @param days of work until it is done, by our own estimate; null when nobody can say
 * @param waitsFor whom it depends on besides the office itself, null when on nobody
 */
public record Task(
        String href,
        String title,
        State state,
        String tag,
        @Nullable String note,
        @Nullable BigDecimal points,
        @Nullable BigDecimal most,
        boolean mandatory,
        @Nullable BigDecimal days,
        @Nullable String waitsFor) {

    /** Where a task stands; each state has its sign, so that colour says nothing alone. */
    public enum State {
        REFUSED("✕", "bad"),
        FAILING("✕", "bad"),
        UNPROVED("!", "bad"),
        OPEN("○", ""),
        PARTLY("…", "info"),
        AGAIN("!", "wait"),
        CHECKED("?", "info"),
        MENDED("↻", "info"),
        OPTIONAL("○", ""),
        DONE("✓", "ok");

        private final String sign;
        private final String tone;

        State(String sign, String tone) {
            this.sign = sign;
            this.tone = tone;
        }

        public String sign() {
            return sign;
        }

        /** The tag's colour word in the style sheet. */
        public String tone() {
            return tone;
        }

        /** There is nothing left that its writer must do. */
        public boolean closed() {
            return this == DONE || this == CHECKED || this == MENDED;
        }
    }

    /** A part of the story. */
    static Task ofStory(String href, String title, State state, String tag, @Nullable String note, boolean mandatory) {
        return new Task(href, title, state, tag, note, null, null, mandatory, null, null);
    }

    public boolean ofStory() {
        return most == null;
    }

    /** Its points are claimed and are lost as it stands. */
    public boolean atRisk() {
        return state == State.UNPROVED || state == State.FAILING || state == State.REFUSED;
    }

    /** Points that doing it saves or can bring. */
    public BigDecimal stake() {
        var claimed = points == null ? BigDecimal.ZERO : points;
        if (state == State.UNPROVED || state == State.FAILING) return claimed;
        return most == null ? BigDecimal.ZERO : most.subtract(claimed);
    }
}
