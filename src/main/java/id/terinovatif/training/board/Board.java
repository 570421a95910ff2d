package id.terinovatif.training.board;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workshop at one moment.
 *
 * @param registered people with a place
 * @param begun those who saved something today
 * @param filled indicators answered on average in the drafts they work on, of {@code indicators}
 */
public record Board(
        int registered,
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
