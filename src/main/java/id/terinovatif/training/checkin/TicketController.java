package id.terinovatif.training.checkin;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.web.QrCode;
import id.terinovatif.training.Programme;
import id.terinovatif.training.Registration;
import id.terinovatif.training.Registrations;
import id.terinovatif.training.Training;
import id.terinovatif.training.Trainings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A participant's own ticket, and the code of the day for who has no ticket at hand. */
@Controller
class TicketController {
    private final Trainings trainings;
    private final Programme programme;
    private final Registrations registrations;
    private final Attendance attendance;
    private final CheckIn checkIn;

    TicketController(
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

    @GetMapping("/bimtek/{id}/tiket")
    String ticket(@SignedIn User user, @PathVariable long id, Model model) {
        var training = trainings.get(user, id);
        var mine = mine(user, training);
        var ticket = Ticket.of(training, mine.id());
        model.addAttribute("training", training);
        model.addAttribute("mine", mine);
        model.addAttribute("timetable", programme.timetable(training).of(mine.batch()));
        model.addAttribute("ticket", ticket.text());
        model.addAttribute("qr", QrCode.of(ticket.text()));
        var there = attendance.days(training).getOrDefault(mine.id(), java.util.Set.of());
        model.addAttribute("there", there);
        model.addAttribute("today", checkIn.today(user));
        return "training/checkin/tiket";
    }

    @PostMapping("/bimtek/{id}/kode")
    String code(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String kode,
            RedirectAttributes flash) {
        var training = trainings.get(user, id);
        var answer = checkIn.byCode(user, training, mine(user, training), kode);
        flash.addFlashAttribute("message", answer.kata());
        return "redirect:" + training.path() + "/tiket";
    }

    private Registration mine(User user, Training training) {
        return registrations
                .ofPerson(training, user.id())
                .filter(Registration::registered)
                .orElseThrow(Missing::new);
    }
}
