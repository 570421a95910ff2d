package id.terinovatif.training.board;

import static java.util.stream.Collectors.groupingBy;

import id.terinovatif.account.Regions;
import id.terinovatif.innovation.profile.ProfileSection;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.shared.Indonesian;
import id.terinovatif.training.Programme;
import id.terinovatif.training.Timetable;
import id.terinovatif.training.Training;
import id.terinovatif.training.board.Board.Step;
import id.terinovatif.training.board.Board.Worker;
import id.terinovatif.training.board.BoardQueries.Act;
import id.terinovatif.year.Years;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a board together from the newest saves of the day. */
@Component
class Boards {
    static final Duration STUCK = Duration.ofMinutes(10);

    private final BoardQueries queries;
    private final Regions regions;
    private final Programme programme;
    private final Years years;
    private final Instruments instruments;
    private final Clock clock;

    Boards(
            BoardQueries queries,
            Regions regions,
            Programme programme,
            Years years,
            Instruments instruments,
            Clock clock) {
        this.queries = queries;
        this.regions = regions;
        this.programme = programme;
        this.years = years;
        this.instruments = instruments;
        this.clock = clock;
    }

    Board of(Training training) {
        var zone = regions.find(training.regionId()).orElseThrow().zone();
        var now = LocalDateTime.now(clock.withZone(zone));
        var registered = queries.registered(training);
        var present = queries.present(training, now.toLocalDate());
        var questions = queries.questions(training);
        var closed = closed(programme.timetable(training), now);
        var year = years.current(training.regionId());
        if (year.isEmpty() || closed != null)
            return new Board(closed, registered, present, 0, "0", 0, List.of(), List.of(), questions);
        var instrument = instruments.of(year.get().year());
        var morning = now.toLocalDate().atStartOfDay(zone).toInstant();
        var acts = queries.newest(training, instrument.year(), now.toLocalDate(), morning);
        return new Board(
                null,
                registered,
                present,
                acts.size(),
                filled(acts),
                instrument.perInnovation().size(),
                steps(acts, instrument, clock.instant()),
                workers(training, acts, instrument, clock.instant()),
                questions);
    }

    /** Nobody is watched outside of a session: then only when the next one begins is said. */
    private static @Nullable String closed(Timetable timetable, LocalDateTime now) {
        if (timetable.running(now)) return null;
        if (timetable.isEmpty()) return "Jadwalnya belum disusun.";
        return timetable
                .next(now)
                .map(next -> "Sesi berikutnya mulai %s, pukul %02d.%02d."
                        .formatted(
                                Indonesian.date(next.day()),
                                next.starts().getHour(),
                                next.starts().getMinute()))
                .orElse("Semua sesi sudah selesai.");
    }

    private static String filled(List<Act> acts) {
        if (acts.isEmpty()) return "0";
        var sum = acts.stream().mapToInt(Act::filled).sum();
        return Indonesian.number(
                BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(acts.size()), 1, RoundingMode.HALF_UP));
    }

    private static List<Step> steps(List<Act> acts, Instrument instrument, Instant now) {
        Map<String, List<Act>> byStep = acts.stream().collect(groupingBy(act -> label(act, instrument)));
        return byStep.entrySet().stream()
                .map(step -> new Step(step.getKey(), step.getValue().size(), (int)
                        step.getValue().stream().filter(act -> stuck(act, now)).count()))
                .sorted(Comparator.comparingInt(Step::stuck).reversed().thenComparing(Step::label))
                .toList();
    }

    /** Who is longest without a save comes first; hidden names become numbers. */
    private static List<Worker> workers(Training training, List<Act> acts, Instrument instrument, Instant now) {
        var workers = new ArrayList<Worker>();
        for (var act : acts.stream().sorted(Comparator.comparing(Act::at)).toList()) {
            var hidden = training.namesHidden() || act.hidden();
            var name = hidden ? "Peserta " + (workers.size() + 1) : act.name();
            var minutes = Math.max(0, Duration.between(act.at(), now).toMinutes());
            workers.add(new Worker(name, label(act, instrument), minutes, stuck(act, now), act.shared()));
        }
        return workers;
    }

    private static boolean stuck(Act act, Instant now) {
        return Duration.between(act.at(), now).compareTo(STUCK) > 0;
    }

    private static String label(Act act, Instrument instrument) {
        if (act.kind().equals("PROFILE"))
            return "Profil: " + ProfileSection.holding(act.item()).title();
        var name = instrument.indicator(act.item()).map(Indicator::name).orElse(act.item());
        return (act.kind().equals("ANSWER") ? "Indikator: " : "Bukti: ") + name;
    }
}
