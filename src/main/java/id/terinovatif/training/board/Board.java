package id.terinovatif.training.board;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workshop at one moment.
 *
 * @param closed when a session begins, in words; null while one is held, and only then people are shown
 * @param registered people with a place
 * @param present those who are checked in today
 * @param begun those of them who saved something today
 * @param filled indicators answered on average in the drafts they work on, of {@code indicators}
 */
public record Board(
        @Nullable String closed,
        int registered,
        int present,
        int begun,
        String filled,
        int indicators,
        List<Step> steps,
        List<Worker> workers,
        List<Asked> questions) {

    /** A step with the people whose newest save is there; stuck ones have saved nothing for ten minutes. */
    public record Step(String label, int people, int stuck) {}

    /** A person at work; {@code draft} only when the person shares it. */
    public record Worker(
            String name,
            String step,
            long minutes,
            boolean stuck,
            @Nullable Long draft) {}

    /** A question with its votes. */
    public record Asked(long id, String text, int votes, boolean answered) {}
}
