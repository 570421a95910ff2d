package id.terinovatif.competition.result;

import id.terinovatif.account.User;
import id.terinovatif.competition.call.Call;
import id.terinovatif.competition.call.Calls;
import id.terinovatif.competition.call.Chain;
import id.terinovatif.competition.call.State;
import id.terinovatif.competition.entry.EntryRows;
import id.terinovatif.competition.jury.Jurors;
import id.terinovatif.competition.minutes.Outcome;
import id.terinovatif.competition.minutes.Said;
import id.terinovatif.shared.NotAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The plenary takes the order as it is, or deviates with a written reason; from then on nothing moves. */
@Component
public class Plenary {
    private static final int HUNDRED = 100;

    private final Calls calls;
    private final Chain chain;
    private final Jurors jurors;
    private final EntryRows entries;
    private final Results results;
    private final Clock clock;

    Plenary(Calls calls, Chain chain, Jurors jurors, EntryRows entries, Results results, Clock clock) {
        this.calls = calls;
        this.chain = chain;
        this.jurors = jurors;
        this.entries = entries;
        this.results = results;
        this.clock = clock;
    }

    /**
     * What was decided.
     *
     * @param awards by entry; empty ones are none
     * @param reasons by entry, for awards that do not follow the order
     * @param present labels of the jurors who were there
     */
    public record Decided(Map<String, String> awards, Map<String, String> reasons, List<String> present, String note) {}

    @Transactional
    public void seal(User by, long id, Decided decided) {
        var call = calls.held(by, id, State.READ);
        quorum(call, decided.present());
        var lines = results.of(call).outcome().lines();
        var awards = new ArrayList<Said.Award>();
        var deviations = new ArrayList<Said.Deviation>();
        for (var line : lines) {
            var award = decided.awards().getOrDefault(line.entry(), "").strip();
            var reason = decided.reasons().getOrDefault(line.entry(), "").strip();
            if (deviates(call, line, award)) {
                if (reason.isEmpty())
                    throw new NotAllowed(
                            line.entry() + " tidak mengikuti urutan. Tulis alasannya; ia masuk berita acara.");
                deviations.add(new Said.Deviation(line.entry(), reason));
            }
            if (!award.isEmpty()) awards.add(new Said.Award(line.entry(), award));
            entries.award(call, Integer.parseInt(line.entry().substring(1)), award);
        }
        chain.add(call, by.id(), Said.SEALED, new Said.Sealed(awards, deviations, decided.present(), decided.note()));
        calls.set(call, announced(call, decided));
    }

    private Map<String, @Nullable Object> announced(Call call, Decided decided) {
        var now = clock.instant();
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("state", State.PROVISIONAL.name());
        columns.put("present", String.join(", ", decided.present()));
        columns.put("plenary_note", decided.note());
        columns.put("announced_at", now);
        columns.put(
                "object_until", now.plus(Duration.ofDays(call.rules().conduct().objectionDays())));
        return columns;
    }

    private void quorum(Call call, List<String> present) {
        var labels = jurors.of(call).stream().map(one -> one.label()).toList();
        if (!labels.containsAll(present)) throw new NotAllowed("Yang hadir hanya juri lomba ini.");
        int needed = (labels.size() * call.rules().conduct().quorumPercent() + HUNDRED - 1) / HUNDRED;
        if (present.size() < needed)
            throw new NotAllowed("Kuorum belum terpenuhi: hadir %d, perlu %d dari %d juri."
                    .formatted(present.size(), needed, labels.size()));
    }

    /** Whether a winner stands below the last seat, or somebody clearly above it gets nothing. Ties at the line are free. */
    static boolean deviates(Call call, Outcome.Line line, String award) {
        int seats = call.rules().group(line.group()).orElseThrow().seats();
        if (line.atLine()) return false;
        return line.rank() <= seats ? award.isEmpty() : !award.isEmpty();
    }
}
