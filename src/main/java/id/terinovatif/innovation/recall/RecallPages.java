package id.terinovatif.innovation.recall;

import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.coaching.Coaching;
import id.terinovatif.innovation.profile.Profiles;
import id.terinovatif.innovation.recall.SideBySide.Row;
import id.terinovatif.shared.Indonesian;
import id.terinovatif.shared.web.Faults;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts together the writer's page of a recall. */
@Component
public class RecallPages {
    private final Recalls tests;
    private final Cores cores;
    private final RecallText texts;
    private final Profiles profiles;
    private final Coaching coaching;
    private final Clock clock;

    RecallPages(Recalls tests, Cores cores, RecallText texts, Profiles profiles, Coaching coaching, Clock clock) {
        this.tests = tests;
        this.cores = cores;
        this.texts = texts;
        this.profiles = profiles;
        this.coaching = coaching;
        this.clock = clock;
    }

    /** A link that has not come back. */
    public record Waiting(long id, String state, boolean open) {}

    /** What one reader remembered; {@code outdated}: the text was changed after it was read. */
    public record Returned(String office, String when, String took, boolean outdated, List<Row> rows) {}

    /** The page; {@code core} is what stands in the boxes. */
    public record View(
            Innovation innovation,
            Core core,
            boolean stated,
            boolean readable,
            boolean writable,
            Faults faults,
            List<Waiting> waiting,
            List<Returned> returned) {}

    View view(User user, Innovation innovation) {
        return view(user, innovation, cores.of(innovation), Faults.none());
    }

    View view(User user, Innovation innovation, Core typed, Faults faults) {
        var all = tests.of(innovation);
        var zone = user.region().zone();
        var now = clock.instant();
        return new View(
                innovation,
                typed,
                cores.of(innovation).stated(),
                !texts.pieces(innovation).isEmpty(),
                innovation.editableBy(user),
                faults,
                all.stream()
                        .filter(test -> test.finishedAt() == null)
                        .map(test -> waiting(test, now, zone))
                        .toList(),
                returned(innovation, all, zone));
    }

    private static Waiting waiting(Recall test, Instant now, ZoneId zone) {
        var made = "Dibuat " + Indonesian.date(test.createdAt(), zone);
        if (test.withdrawnAt() != null) return new Waiting(test.id(), made + ", ditarik", false);
        if (!test.open(now)) return new Waiting(test.id(), made + ", lewat waktu", false);
        var state = test.startedAt() == null ? ", belum dibuka" : ", sedang dibaca";
        return new Waiting(
                test.id(), made + state + ", berlaku sampai " + Indonesian.date(test.expiresAt(), zone), true);
    }

    private List<Returned> returned(Innovation innovation, List<Recall> all, ZoneId zone) {
        var back = all.stream().filter(test -> test.finishedAt() != null).toList();
        if (back.isEmpty()) return List.of();
        var profile = profiles.of(innovation);
        var problem = coaching.problem(innovation, profile);
        var core = cores.of(innovation);
        return back.stream()
                .map(test -> new Returned(
                        test.answers().office(),
                        Indonesian.dateAndTime(java.util.Objects.requireNonNull(test.finishedAt()), zone),
                        took(test.took()),
                        profile.fields().values().stream()
                                .anyMatch(field -> test.startedAt() != null
                                        && field.savedAt().isAfter(test.startedAt())),
                        SideBySide.rows(core, problem, test.answers())))
                .toList();
    }

    private static String took(long seconds) {
        return seconds < 60 ? seconds + " detik" : seconds / 60 + " menit " + seconds % 60 + " detik";
    }
}
