package id.terinovatif.competition.jury;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.competition.call.Calls;
import id.terinovatif.shared.NotAllowed;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The day of the talks. */
@Controller
class ScheduleController {
    private final Calls calls;
    private final Scheduling scheduling;

    ScheduleController(Calls calls, Scheduling scheduling) {
        this.calls = calls;
        this.scheduling = scheduling;
    }

    @PostMapping("/lomba/{id}/jadwal")
    String begin(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String hari,
            @RequestParam(defaultValue = "") String jam,
            RedirectAttributes flash) {
        calls.organised(user, id);
        scheduling.begin(user, id, moment(hari, jam));
        flash.addFlashAttribute("message", "Jadwal pemaparan tersusun; urutannya dari undian.");
        return "redirect:/lomba/" + id + "/pembagian";
    }

    private static LocalDateTime moment(String day, String time) {
        try {
            return LocalDateTime.parse(day + "T" + time.replace('.', ':'));
        } catch (DateTimeParseException e) {
            throw new NotAllowed("Isi tanggal dan jam pemaparan pertama, seperti 2026-12-01 dan 09:00.");
        }
    }
}
