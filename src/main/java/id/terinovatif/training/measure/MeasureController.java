package id.terinovatif.training.measure;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.shared.Indonesian;
import id.terinovatif.training.Programme;
import id.terinovatif.training.Training;
import id.terinovatif.training.Trainings;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What became of the drafts, with the numbers of cases and without a claim of cause. */
@Controller
public class MeasureController {
    /** Fewer drafts than this say little. */
    static final int FEW = 10;

    private final Trainings trainings;
    private final Programme programme;
    private final Snapshots snapshots;
    private final Clock clock;

    MeasureController(Trainings trainings, Programme programme, Snapshots snapshots, Clock clock) {
        this.trainings = trainings;
        this.programme = programme;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /** A measure of one group: "46,2 → 58" over so many drafts. */
    public record Line(String measure, String change, int cases) {}

    /** A group and its lines. */
    public record Shown(String name, int drafts, boolean few, List<Line> lines) {}

    @GetMapping("/bimtek/{id}/ukuran")
    String page(@SignedIn User user, @PathVariable long id, Model model) {
        var training = trainings.organised(user, id);
        model.addAttribute("training", training);
        model.addAttribute(
                "groups",
                snapshots.groups(training).stream()
                        .map(MeasureController::shown)
                        .toList());
        for (var moment : Moment.values())
            model.addAttribute(moment == Moment.BEFORE ? "before" : "after", when(user, training, moment));
        return "training/measure/ukuran";
    }

    private String when(User user, Training training, Moment moment) {
        var taken = snapshots.taken(training.regionId(), training.id(), moment);
        if (taken.isPresent())
            return "dicatat " + Indonesian.date(taken.get(), user.region().zone());
        var days = programme.timetable(training).days();
        if (days.isEmpty()) return "menunggu jadwal";
        LocalDate due = moment == Moment.BEFORE
                ? days.getFirst().minusDays(1)
                : days.getLast().plusDays(Measuring.DAYS_AFTER);
        var missed = LocalDate.now(clock.withZone(user.region().zone()))
                .isAfter(moment == Moment.BEFORE ? due : due.plusDays(Measuring.DAYS_FOR_AFTER - 1));
        return (missed ? "terlewat, seharusnya " : "jadwalnya ") + Indonesian.date(due);
    }

    private static Shown shown(Snapshots.Group group) {
        var lines = new ArrayList<Line>();
        lines.add(line("Fokus pada inovasi, dari 100", group.focusBefore(), group.focusAfter(), group.read()));
        lines.add(line("Centang pelatih, dari 4", group.ticksBefore(), group.ticksAfter(), group.read()));
        lines.add(line(
                "Indikator terisi yang punya bukti",
                group.indicatorsBefore(),
                group.indicatorsAfter(),
                group.drafts()));
        lines.add(line("Poin kematangan yang diklaim", group.pointsBefore(), group.pointsAfter(), group.drafts()));
        var name = group.tookPart() ? "Perangkat daerah yang hadir" : "Perangkat daerah yang tidak hadir";
        return new Shown(name, group.drafts(), group.drafts() < FEW, lines);
    }

    private static Line line(String measure, @Nullable BigDecimal before, @Nullable BigDecimal after, int cases) {
        return new Line(measure, oneDecimal(before) + " → " + oneDecimal(after), cases);
    }

    private static String oneDecimal(@Nullable BigDecimal mean) {
        return mean == null ? "–" : Indonesian.number(mean.setScale(1, java.math.RoundingMode.HALF_UP));
    }
}
