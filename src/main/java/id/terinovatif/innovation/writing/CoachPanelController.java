package id.terinovatif.innovation.writing;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.coaching.Coaching;
import id.terinovatif.innovation.profile.ProfileSection;
import id.terinovatif.shared.Missing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The coach's column by itself, fetched again after a save; and setting a note aside, with a reason. */
@Controller
class CoachPanelController {
    private final Innovations innovations;
    private final ProfilePages pages;
    private final Coaching coaching;

    CoachPanelController(Innovations innovations, ProfilePages pages, Coaching coaching) {
        this.innovations = innovations;
        this.pages = pages;
        this.coaching = coaching;
    }

    @GetMapping("/inovasi/{id}/profil/{bagian}/pelatih")
    String panel(@SignedIn User user, @PathVariable long id, @PathVariable String bagian, Model model) {
        var innovation = innovations.visibleTo(user).get(id);
        var section = ProfileSection.of(bagian).orElseThrow(Missing::new);
        model.addAttribute("panel", pages.panel(innovation, section).orElseThrow(Missing::new));
        model.addAttribute("writable", innovation.editableBy(user));
        return "innovation/coaching/panel";
    }

    @PostMapping("/inovasi/{id}/profil/{bagian}/pelatih")
    String setAside(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable String bagian,
            @RequestParam(defaultValue = "") String catatan,
            @RequestParam(defaultValue = "") String isian,
            @RequestParam(defaultValue = "") String kutipan,
            @RequestParam(defaultValue = "") String alasan,
            RedirectAttributes flash) {
        coaching.setAside(user, id, catatan, isian, kutipan, alasan.strip());
        flash.addFlashAttribute("message", "Catatan itu tidak akan muncul lagi untuk kalimat yang sama.");
        return "redirect:/inovasi/" + id + "/profil/"
                + ProfileSection.of(bagian).orElseThrow(Missing::new).slug();
    }
}
