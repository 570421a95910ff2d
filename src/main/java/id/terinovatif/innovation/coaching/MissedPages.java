package id.terinovatif.innovation.coaching;

import id.terinovatif.account.User;
import id.terinovatif.coach.Check;
import id.terinovatif.coach.Draft;
import id.terinovatif.innovation.coaching.MissedQueries.Found;
import id.terinovatif.innovation.coaching.MissedQueries.InWeek;
import id.terinovatif.innovation.coaching.MissedQueries.OfAgency;
import id.terinovatif.innovation.coaching.MissedQueries.Scope;
import id.terinovatif.innovation.coaching.MissedQueries.Use;
import id.terinovatif.shared.Indonesian;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the office's view and the training sheet together. */
@Component
public class MissedPages {
    private static final int SHEET = 5;
    private static final int WEEKS = 8;
    /** Fewer people than this may be wrong about a check. */
    private static final int MANY = 3;

    private static final int EXAMPLE_WORDS = 30;

    /** Fewer drafts than this say little about a region. */
    static final int FEW = 10;

    private final MissedQueries faults;
    private final RegionChecks checks;
    private final Clock clock;

    MissedPages(MissedQueries faults, RegionChecks checks, Clock clock) {
        this.faults = faults;
        this.checks = checks;
        this.clock = clock;
    }

    /** A fault: in how many of the read drafts, in percent, and what became of it over the weeks. */
    public record Fault(String id, String title, int drafts, int percent, List<Week> weeks) {}

    /** One week of one fault; {@code text} is "3 dari 12", a dash where nothing was read. */
    public record Week(String text) {}

    /** An agency with its commonest fault. */
    public record Agency(long id, String name, int read, String fault, int drafts) {}

    /** The page. */
    public record View(
            int year,
            int drafts,
            int read,
            boolean few,
            List<Fault> faults,
            List<String> weeks,
            List<Agency> agencies) {
        public boolean trend() {
            return weeks.size() > 1;
        }
    }

    /** One fault on the sheet, with an invented pair of examples. */
    public record Lesson(String title, int drafts, String why, String frame, String wrong, String right) {}

    /** The sheet. */
    public record Sheet(int year, int read, boolean few, List<Lesson> lessons) {}

    View view(User user, Scope scope) {
        var count = faults.count(scope);
        var found = faults.found(scope);
        var titles = titles(user);
        var weeks = weeks(scope, found);
        return new View(
                scope.year(),
                count.drafts(),
                count.read(),
                count.read() < FEW,
                found.stream()
                        .filter(one -> titles.containsKey(one.fault()))
                        .map(one -> fault(one, count.read(), titles, weeks))
                        .toList(),
                weeks.keySet().stream().map(MissedPages::dayAndMonth).toList(),
                faults.byAgency(scope).stream().map(one -> agency(one, titles)).toList());
    }

    private Map<String, String> titles(User user) {
        return checks.of(user.regionId()).stream().collect(Collectors.toMap(Check::id, Check::title));
    }

    private static Fault fault(
            Found one, int read, Map<String, String> titles, Map<LocalDate, Map<String, InWeek>> weeks) {
        var row = new ArrayList<Week>();
        for (var week : weeks.values()) {
            var cell = week.get(one.fault());
            row.add(new Week(cell == null ? "–" : cell.drafts() + " dari " + cell.read()));
        }
        return new Fault(
                one.fault(),
                titles.getOrDefault(one.fault(), one.fault()),
                one.drafts(),
                Math.round(one.drafts() * 100f / Math.max(1, read)),
                row);
    }

    private static Agency agency(OfAgency one, Map<String, String> titles) {
        var check = one.fault();
        var fault = check == null ? "Kami tidak menemukan yang perlu ditegur" : titles.getOrDefault(check, check);
        return new Agency(one.id(), one.name(), one.read(), fault, one.drafts());
    }

    /** The weeks in which something was read, oldest first, each with its faults. */
    private Map<LocalDate, Map<String, InWeek>> weeks(Scope scope, List<Found> found) {
        var ids = found.stream().map(Found::fault).collect(Collectors.toCollection(LinkedHashSet::new));
        if (ids.isEmpty()) return Map.of();
        var monday = LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var weeks = new LinkedHashMap<LocalDate, Map<String, InWeek>>();
        for (var cell : faults.byWeek(scope, ids, monday.minusWeeks(WEEKS - 1)))
            weeks.computeIfAbsent(cell.week(), week -> new LinkedHashMap<>()).put(cell.fault(), cell);
        return weeks;
    }

    private static String dayAndMonth(LocalDate week) {
        return Indonesian.date(week).replaceFirst(" \\d{4}$", "");
    }

    /**
     * What became of one check's messages.
     *
     * @param mend whether most of those who saw it set it aside
     */
    public record Helped(
            String id, String title, int shown, int followed, int gone, int dismissed, int reasons, boolean mend) {}

    /** The page on use; {@code year} is the year of the drafts. */
    public record Helps(int year, List<Helped> checks) {}

    Helps helps(User user, Scope scope) {
        var titles = titles(user);
        return new Helps(
                scope.year(),
                faults.use(scope).stream()
                        .filter(one -> titles.containsKey(one.fault()))
                        .map(one -> helped(one, titles))
                        .toList());
    }

    private static Helped helped(Use one, Map<String, String> titles) {
        boolean mend = one.dismissed() >= MANY && 2 * one.dismissed() > one.shown();
        return new Helped(
                one.fault(),
                titles.getOrDefault(one.fault(), one.fault()),
                one.shown(),
                one.followed(),
                one.gone(),
                one.dismissed(),
                one.reasons(),
                mend);
    }

    Sheet sheet(User user, Scope scope) {
        var read = faults.count(scope).read();
        var known = checks.of(user.regionId()).stream().collect(Collectors.toMap(Check::id, check -> check));
        var lessons = faults.found(scope).stream()
                .filter(one -> known.containsKey(one.fault()))
                .limit(SHEET)
                .map(one -> lesson(one, java.util.Objects.requireNonNull(known.get(one.fault()))))
                .toList();
        return new Sheet(scope.year(), read, read < FEW, lessons);
    }

    private static Lesson lesson(Found found, Check check) {
        var wording = check.wording(Check.MAIN);
        return new Lesson(
                check.title(),
                found.drafts(),
                wording.why(),
                wording.frame(),
                example(check.fails().getFirst()),
                example(check.passes().getFirst()));
    }

    private static String example(Draft draft) {
        var text = String.join(" ", draft.sections().values()).strip();
        var words = List.of(text.split("\\s+", -1));
        return words.size() <= EXAMPLE_WORDS
                ? String.join(" ", words)
                : String.join(" ", words.subList(0, EXAMPLE_WORDS)) + " …";
    }
}
