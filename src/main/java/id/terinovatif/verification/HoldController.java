package id.terinovatif.verification;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovations;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes an innovation for oneself and puts it back. */
@Controller
class HoldController {
    private final Innovations innovations;
    private final Holds holds;
    private final Judging judging;
    private final NextTurn turns;

    HoldController(Innovations innovations, Holds holds, Judging judging, NextTurn turns) {
        this.innovations = innovations;
        this.holds = holds;
        this.judging = judging;
        this.turns = turns;
    }

    @PostMapping("/verifikasi/{id}/giliran")
    String take(
            @SignedIn User user,
            @PathVariable long id,
            @ModelAttribute("antrean") QueueForm antrean,
            RedirectAttributes flash) {
        judging.hold(user, id);
        flash.addFlashAttribute("message", "Anda yang memeriksa inovasi ini. Orang lain melihat nama Anda.");
        return "redirect:" + turns.address(user, id) + antrean.tail();
    }

    @PostMapping("/verifikasi/{id}/giliran/lepas")
    String putBack(
            @SignedIn User user,
            @PathVariable long id,
            @ModelAttribute("antrean") QueueForm antrean,
            RedirectAttributes flash) {
        innovations.visibleTo(user).get(id);
        flash.addFlashAttribute(
                "message",
                holds.release(user, id)
                        ? "Inovasi dilepas; putusan yang sudah diberikan tetap."
                        : "Inovasi ini tidak sedang Anda pegang.");
        return "redirect:/verifikasi/" + id + antrean.tail();
    }
}
