package id.terinovatif.training.checkin;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.training.Programme;
import id.terinovatif.training.Registration;
import id.terinovatif.training.Registrations;
import id.terinovatif.training.Training;
import id.terinovatif.training.Trainings;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The organiser's desk: tickets read by camera or typed, and paper entered afterwards, for one day of the bimtek. */
@Controller
class CheckInController {
    private static final int AT_ONCE = 500;

    private final Trainings trainings;
    private final Programme programme;
    private final Registrations registrations;
    private final Attendance attendance;
    private final CheckIn checkIn;

    CheckInController(
            Trainings trainings,
            Programme programme,
            Registrations registrations,
            Attendance attendance,
            CheckIn checkIn) {
        this.trainings = trainings;
        this.programme = programme;
        this.registrations = registrations;
        this.attendance = attendance;
        this.checkIn = checkIn;
    }

    @GetMapping("/bimtek/{id}/absen")
    String desk(@SignedIn User user, @PathVariable long id, @RequestParam(defaultValue = "") String hari, Model model) {
        var training = trainings.organised(user, id);
        var days = programme.timetable(training).days();
        var day = day(user, training, hari);
        model.addAttribute("training", training);
        model.addAttribute("days", days);
        model.addAttribute("day", day);
        model.addAttribute("today", checkIn.today(user));
        model.addAttribute("code", DayCode.of(training, day));
        model.addAttribute("expected", expected(training, day));
        model.addAttribute("there", there(training, day));
        return "training/checkin/absen";
    }

    /** The day that was asked for, else the next one of the timetable, else its last. */
    private LocalDate day(User user, Training training, String asked) {
        var days = programme.timetable(training).days();
        if (days.isEmpty()) throw new NotAllowed("Susun dulu jadwalnya; absen mengikuti hari pada jadwal.");
        var today = checkIn.today(user);
        for (var day : days) if (day.toString().equals(asked)) return day;
        return days.stream().filter(day -> !day.isBefore(today)).findFirst().orElse(days.getLast());
    }

    /** The day that a ticket was read for, also when the timetable has changed since; then {@link CheckIn} refuses it. */
    private LocalDate sent(User user, Training training, String asked) {
        try {
            return LocalDate.parse(asked);
        } catch (DateTimeParseException none) {
            return day(user, training, "");
        }
    }

    private List<Registration> expected(Training training, LocalDate day) {
        var timetable = programme.timetable(training);
        return registrations.of(training).stream()
                .filter(Registration::registered)
                .filter(one -> timetable.of(one.batch()).days().contains(day))
                .toList();
    }

    private Set<Long> there(Training training, LocalDate day) {
        return attendance.of(training).stream()
                .filter(mark -> mark.day().equals(day))
                .map(Attendance.Mark::registrationId)
                .collect(Collectors.toSet());
    }

    /** Tickets of one day, one or many; {@code waktu} is what the phone's clock said and decides nothing. */
    @PostMapping("/bimtek/{id}/absen")
    Object read(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String hari,
            @RequestParam(defaultValue = "") List<String> tiket,
            @RequestParam(defaultValue = "") List<String> waktu,
            @RequestHeader(name = "X-Requested-With", defaultValue = "") String byScript,
            RedirectAttributes flash) {
        var training = trainings.organised(user, id);
        var day = sent(user, training, hari);
        var answers = IntStream.range(0, Math.min(AT_ONCE, tiket.size()))
                .mapToObj(i -> checkIn.byTicket(user, training, day, tiket.get(i), phoneTime(waktu, i)))
                .toList();
        if (!byScript.isEmpty())
            return ResponseEntity.ok(
                    Map.of("hasil", answers, "hadir", there(training, day).size()));
        flash.addFlashAttribute(
                "message", answers.stream().map(CheckIn.Answer::kata).collect(Collectors.joining(" ")));
        return back(training, day);
    }

    private static @Nullable String phoneTime(List<String> times, int i) {
        if (i >= times.size()) return null;
        return times.get(i).substring(0, Math.min(40, times.get(i).length()));
    }

    /** Ticks from the paper list; a tick that is already there stays. */
    @PostMapping("/bimtek/{id}/absen/kertas")
    String paper(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String hari,
            @RequestParam(defaultValue = "") List<Long> hadir,
            RedirectAttributes flash) {
        var training = trainings.organised(user, id);
        var day = sent(user, training, hari);
        var counted = expected(training, day).stream()
                .filter(one -> hadir.contains(one.id()))
                .map(one -> checkIn.mark(user, training, one, day, How.PAPER, null))
                .filter(answer -> answer.keadaan().equals("HADIR"))
                .count();
        flash.addFlashAttribute("message", counted + " orang dicatat hadir dari kertas.");
        return back(training, day);
    }

    @PostMapping("/bimtek/{id}/absen/{peserta}/hapus")
    String undo(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable long peserta,
            @RequestParam(defaultValue = "") String hari,
            RedirectAttributes flash) {
        var training = trainings.organised(user, id);
        var one = registrations.find(training, peserta).orElseThrow(Missing::new);
        var day = sent(user, training, hari);
        attendance.unmark(training, peserta, day);
        flash.addFlashAttribute("message", "Catatan hadir " + one.name() + " dihapus.");
        return back(training, day);
    }

    private static String back(Training training, LocalDate day) {
        return "redirect:" + training.path() + "/absen?hari=" + day;
    }
}
