package id.terinovatif.innovation.recall;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One invitation to read: open until it is used, withdrawn or over. */
public record Recall(
        long id,
        long regionId,
        long innovationId,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant withdrawnAt,
        @Nullable Integer seconds,
        @Nullable Instant startedAt,
        @Nullable Instant readAt,
        @Nullable Instant finishedAt,
        @Nullable String office,
        @Nullable String problem,
        @Nullable String novelty,
        @Nullable String gain,
        @Nullable String change) {
    /** A slow link may take this long to bring the page; the text closes after it even without script. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    /** What the reader meets behind the link. */
    public enum Stage {
        INVITED,
        READING,
        ANSWERING,
        THANKED,
        GONE
    }

    public Stage stage(Instant now) {
        if (finishedAt != null) return Stage.THANKED;
        if (withdrawnAt != null || !expiresAt.isAfter(now)) return Stage.GONE;
        if (startedAt == null) return Stage.INVITED;
        return readAt == null && remaining(now).plus(GRACE).isPositive() ? Stage.READING : Stage.ANSWERING;
    }

    /** How much of the reading time is left; negative when it is over. */
    Duration remaining(Instant now) {
        if (startedAt == null || seconds == null) return Duration.ZERO;
        return Duration.between(now, startedAt.plusSeconds(seconds));
    }

    public boolean open(Instant now) {
        return finishedAt == null && stage(now) != Stage.GONE;
    }

    /** From opening the text to sending the answers, in seconds. */
    public long took() {
        return startedAt == null || finishedAt == null
                ? 0
                : Duration.between(startedAt, finishedAt).toSeconds();
    }

    public Answers answers() {
        return new Answers(text(problem), text(novelty), text(gain), text(change), text(office));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
