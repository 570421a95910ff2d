package id.terinovatif.ideas;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.shared.NotAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /kelola/gagasan}: the switch that closes the box. */
@Controller
class BoxController {
    private final Box box;

    BoxController(Box box) {
        this.box = box;
    }

    @GetMapping("/kelola/gagasan")
    String page(@SignedIn User user, Model model) {
        model.addAttribute("closed", box.closed(user.regionId()).orElse(null));
        return "ideas/kotak";
    }

    @PostMapping("/kelola/gagasan")
    String turn(
            @SignedIn User user,
            @RequestParam(defaultValue = "") String buka,
            @RequestParam(defaultValue = "") String kata,
            RedirectAttributes flash) {
        if (kata.length() > 500) throw new NotAllowed("Kalimatnya paling panjang 500 huruf.");
        if (buka.equals("ya")) box.open(user);
        else box.close(user, kata.isBlank() ? "Kotak gagasan sedang ditutup. Silakan datang lagi." : kata.strip());
        flash.addFlashAttribute("message", buka.equals("ya") ? "Kotak gagasan terbuka." : "Kotak gagasan tertutup.");
        return "redirect:/kelola/gagasan";
    }
}
