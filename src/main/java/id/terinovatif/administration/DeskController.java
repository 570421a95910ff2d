package id.terinovatif.administration;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.verification.Holds;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the office verifies: who has what on the desk. */
@Controller
class DeskController {
    private final Holds holds;
    private final Audit audit;

    DeskController(Holds holds, Audit audit) {
        this.holds = holds;
        this.audit = audit;
    }

    @GetMapping("/kelola/pemeriksaan")
    String page(@SignedIn User user, Model model) {
        model.addAttribute("held", holds.all(user.regionId()));
        model.addAttribute("zone", user.region().zone());
        return "administration/pemeriksaan";
    }

    @PostMapping("/kelola/pemeriksaan/{id}/lepas")
    String free(@SignedIn User user, @PathVariable long id, RedirectAttributes flash) {
        var freed = holds.release(user, id);
        if (freed) audit.add(user, "melepas pemeriksaan inovasi", String.valueOf(id));
        flash.addFlashAttribute(
                "message",
                freed ? "Dilepas; orang lain bisa memeriksanya." : "Inovasi itu tidak sedang dipegang siapa pun.");
        return "redirect:/kelola/pemeriksaan";
    }
}
