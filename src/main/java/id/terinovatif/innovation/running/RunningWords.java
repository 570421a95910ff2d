package id.terinovatif.innovation.running;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the public reads of whether an innovation still runs; what was noted beside an answer is not for it. */
@Component
public class RunningWords {
    /** The catalogue shows innovations of all regions; a quarter is the same in each but for its first hours. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");

    private static final Said UNASKED = new Said("Apakah masih berjalan hari ini: belum dikonfirmasi.", false);

    private final Reports reports;
    private final Clock clock;

    RunningWords(Reports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    /**
     * The sentence.
     *
     * @param sure answered in this quarter or the one before, and running
     */
    public record Said(String words, boolean sure) {}

    public Said ofPublished(long innovationId) {
        var now = Quarter.of(LocalDate.now(clock.withZone(ZONE)));
        return reports.newestOfPublished(innovationId)
                .map(report -> said(report, now))
                .orElse(UNASKED);
    }

    /** The same for whoever has read the newest answer already; null when there is none. */
    public Said of(Report.@Nullable State state, int year, int quarter) {
        if (state == null) return UNASKED;
        var now = Quarter.of(LocalDate.now(clock.withZone(ZONE)));
        return said(new Report(year, quarter, state, null, "", Instant.EPOCH, null), now);
    }

    static Said said(Report report, Quarter now) {
        if (report.state() == Report.State.STOPPED)
            return new Said(
                    "Dilaporkan tidak berjalan lagi pada " + report.when().words() + ".", false);
        return report.when().until(now) <= 1
                ? new Said("Masih berjalan, dikonfirmasi pada " + report.when().words() + ".", true)
                : new Said(
                        "Terakhir dikonfirmasi berjalan pada " + report.when().words() + ", belum lagi sesudah itu.",
                        false);
    }
}
