package id.terinovatif.innovation.story;

import id.terinovatif.story.Rendered;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a format as its page shows it.
 *
 * @param revision of what was written by hand, 0 for nothing
 * @param changedAt the newest change of its pieces or of what was written by hand
 * @param sinceTaken whether it reads otherwise than when the format was last taken along
 * @param unknown numbers written by hand that stand in no piece
 */
public record FormatPart(
        Rendered rendered,
        int revision,
        @Nullable Instant changedAt,
        String by,
        boolean sinceTaken,
        List<String> unknown) {}
