package id.terinovatif.training;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.shared.web.Address;
import id.terinovatif.shared.web.Faults;
import id.terinovatif.shared.web.FormPrint;
import id.terinovatif.shared.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of bimteks, a new one, and its calendar file. */
@Controller
public class TrainingController {
    private final Trainings trainings;
    private final Programme programme;
    private final Address address;
    private final Clock clock;
    private final Once once;

    TrainingController(Trainings trainings, Programme programme, Address address, Clock clock, Once once) {
        this.once = once;
        this.trainings = trainings;
        this.programme = programme;
        this.address = address;
        this.clock = clock;
    }

    /** A line of the list. */
    public record Line(Training training, Timetable timetable, boolean over) {}

    @GetMapping("/bimtek")
    String list(@SignedIn User user, Model model) {
        var today = LocalDate.now(clock.withZone(user.region().zone()));
        model.addAttribute(
                "lines",
                trainings.of(user).stream().map(one -> line(one, today)).toList());
        model.addAttribute("organises", Trainings.organises(user));
        return "training/daftar";
    }

    private Line line(Training training, LocalDate today) {
        var timetable = programme.timetable(training);
        return new Line(training, timetable, timetable.over(today));
    }

    @GetMapping("/bimtek/baru")
    String begin(@SignedIn User user, Model model) {
        requireOrganiser(user);
        model.addAttribute("form", new TrainingForm(Map.of()));
        model.addAttribute("faults", Faults.none());
        return "training/baru";
    }

    @PostMapping("/bimtek")
    Object create(@SignedIn User user, @RequestParam Map<String, String> typed, FormPrint print) {
        requireOrganiser(user);
        var form = new TrainingForm(typed);
        var faults = form.faults();
        if (faults.isEmpty())
            return "redirect:"
                    + once.make(
                            user.regionId(),
                            user.id(),
                            print,
                            () -> "/bimtek/" + trainings.create(user, form) + "/susun");
        return new ModelAndView(
                "training/baru",
                new HashMap<>(Map.of("form", form, "faults", faults)),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static void requireOrganiser(User user) {
        if (!Trainings.organises(user)) throw new NotAllowed("Bimtek disusun oleh admin dan verifikator.");
    }

    @GetMapping("/bimtek/{id}/kalender.ics")
    ResponseEntity<String> calendar(@SignedIn User user, @PathVariable long id) {
        var training = trainings.get(user, id);
        var timetable = programme.timetable(training);
        if (timetable.isEmpty()) throw new Missing();
        var text = CalendarFile.of(
                training, timetable, user.region().zone(), address.of(training.path()), clock.instant());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"bimtek-" + id + ".ics\"")
                .body(text);
    }
}
