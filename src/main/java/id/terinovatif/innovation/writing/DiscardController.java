package id.terinovatif.innovation.writing;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.Status;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A page that asks before a draft is thrown away. */
@Controller
class DiscardController {
    private final Innovations innovations;
    private final Discarding discarding;

    DiscardController(Innovations innovations, Discarding discarding) {
        this.innovations = innovations;
        this.discarding = discarding;
    }

    @GetMapping("/inovasi/{id}/hapus")
    String ask(@SignedIn User user, @PathVariable long id, Model model) {
        var innovation = innovations.visibleTo(user).get(id);
        if (!innovation.editableBy(user) || innovation.status() != Status.DRAFT) return "redirect:/inovasi/" + id;
        model.addAttribute("innovation", innovation);
        return "innovation/writing/hapus";
    }

    @PostMapping("/inovasi/{id}/hapus")
    String discard(@SignedIn User user, @PathVariable long id, RedirectAttributes flash) {
        flash.addFlashAttribute("message", "Draf \"" + discarding.discard(user, id) + "\" dihapus.");
        return "redirect:/inovasi";
    }
}
