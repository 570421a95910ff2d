package id.terinovatif.competition.result;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One button at the end of a contest: its awards stand on the innovations from then on. */
@Controller
class AwardedController {
    private final Awarded awarded;

    AwardedController(Awarded awarded) {
        this.awarded = awarded;
    }

    @PostMapping("/lomba/{id}/penghargaan")
    String write(@SignedIn User user, @PathVariable long id, RedirectAttributes flash) {
        int written = awarded.write(user, id);
        flash.addFlashAttribute(
                "message",
                written == 0
                        ? "Penghargaan lomba ini sudah dicatat sebelumnya."
                        : written + " penghargaan dicatat, berita acaranya tersimpan di Bukti.");
        return "redirect:/penghargaan";
    }
}
