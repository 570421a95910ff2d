package id.terinovatif.backup;

import id.terinovatif.backup.Journal.Deed;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How old the newest copy is, and whether one was proved to come back. */
@Component
public class CopiesSeen {
    private static final Duration PROVED_FOR = Duration.ofDays(14);
    private static final Duration COPIED_FOR = Duration.ofDays(2);

    /**
     * What is known of the copies.
     *
     * @param on whether any are made
     * @param copied when the newest was made, null when there is none
     * @param failed whether the newest try to copy, to carry the log or to drill failed
     */
    public record Last(boolean on, @Nullable Instant copied, boolean late, boolean failed, boolean unproved) {}

    private final Nights nights;
    private final Clock clock;

    CopiesSeen(Nights nights, Clock clock) {
        this.nights = nights;
        this.clock = clock;
    }

    public Last last() throws IOException {
        var copies = nights.copies().orElse(null);
        if (copies == null) return new Last(false, null, false, false, true);
        var all = copies.all();
        var copied = all.isEmpty() ? null : all.getLast().at();
        var journal = Journal.of(copies);
        var proved = journal.proved().orElse(null);
        return new Last(
                true,
                copied,
                copied == null || older(copied, COPIED_FOR),
                failed(journal, Deed.COPY) || failed(journal, Deed.LOG) || failed(journal, Deed.DRILL),
                proved == null || older(proved.at(), PROVED_FOR));
    }

    private boolean older(Instant at, Duration than) {
        return at.isBefore(clock.instant().minus(than));
    }

    private static boolean failed(Journal journal, Deed deed) throws IOException {
        return journal.last(deed).filter(entry -> !entry.well()).isPresent();
    }
}
