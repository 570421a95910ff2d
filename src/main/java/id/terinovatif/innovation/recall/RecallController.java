package id.terinovatif.innovation.recall;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.shared.web.Address;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The writer's side: the core in one sentence, links to hand out, answers beside it. */
@Controller
class RecallController {
    private final Innovations innovations;
    private final Inviting inviting;
    private final RecallPages pages;
    private final Address address;

    RecallController(Innovations innovations, Inviting inviting, RecallPages pages, Address address) {
        this.innovations = innovations;
        this.inviting = inviting;
        this.pages = pages;
        this.address = address;
    }

    @GetMapping("/inovasi/{id}/uji-baca")
    String page(@SignedIn User user, @PathVariable long id, Model model) {
        var innovation = innovations.visibleTo(user).get(id);
        model.addAttribute("view", pages.view(user, innovation));
        return "innovation/recall/uji-baca";
    }

    @PostMapping("/inovasi/{id}/uji-baca")
    Object stateCore(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String siapa,
            @RequestParam(defaultValue = "") String berubah,
            @RequestParam(defaultValue = "") String cara,
            @RequestParam(defaultValue = "") String seberapa,
            Model model,
            RedirectAttributes flash) {
        var innovation = innovations.visibleTo(user).get(id);
        var core = new Core(siapa.strip(), berubah.strip(), cara.strip(), seberapa.strip());
        var faults = inviting.state(user, id, core);
        if (!faults.isEmpty()) {
            model.addAttribute("view", pages.view(user, innovation, core, faults));
            return new ModelAndView("innovation/recall/uji-baca", Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("message", "Inti inovasi tersimpan.");
        return "redirect:/inovasi/" + id + "/uji-baca";
    }

    @PostMapping("/inovasi/{id}/uji-baca/tautan")
    String invite(@SignedIn User user, @PathVariable long id, RedirectAttributes flash) {
        flash.addFlashAttribute("link", address.of("/baca/" + inviting.invite(user, id)));
        return "redirect:/inovasi/" + id + "/uji-baca";
    }

    @PostMapping("/inovasi/{id}/uji-baca/{uji}/penarikan")
    String withdraw(@SignedIn User user, @PathVariable long id, @PathVariable long uji, RedirectAttributes flash) {
        inviting.withdraw(user, id, uji);
        flash.addFlashAttribute("message", "Tautan itu tidak berlaku lagi.");
        return "redirect:/inovasi/" + id + "/uji-baca";
    }
}
