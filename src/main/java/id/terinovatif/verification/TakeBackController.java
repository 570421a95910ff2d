package id.terinovatif.verification;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a sending back. */
@Controller
class TakeBackController {
    private final TakingBack taking;

    TakeBackController(TakingBack taking) {
        this.taking = taking;
    }

    @PostMapping("/inovasi/{id}/pengajuan/batal")
    String takeBack(@SignedIn User user, @PathVariable long id, RedirectAttributes flash) {
        taking.takeBack(user, id);
        flash.addFlashAttribute("message", "Pengiriman dibatalkan. Isinya bisa Anda ubah lagi.");
        return "redirect:/inovasi/" + id;
    }
}
