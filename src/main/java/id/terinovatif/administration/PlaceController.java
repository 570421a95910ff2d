package id.terinovatif.administration;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.innovation.coaching.RegionPlaces;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The region's own names of places and units, pasted one a line. */
@Controller
class PlaceController {
    private final RegionPlaces places;
    private final Audit audit;

    PlaceController(RegionPlaces places, Audit audit) {
        this.places = places;
        this.audit = audit;
    }

    @GetMapping("/kelola/nama-tempat")
    String page(@SignedIn User user, Model model) {
        var names = places.of(user.regionId());
        model.addAttribute("names", String.join("\n", names));
        model.addAttribute("count", names.size());
        return "administration/tempat";
    }

    @PostMapping("/kelola/nama-tempat")
    String keep(@SignedIn User user, @RequestParam(defaultValue = "") String nama, RedirectAttributes flash) {
        audit.with(user, "mengubah nama tempat", "daftar nama tempat", () -> places.keep(user, nama));
        flash.addFlashAttribute("message", "Daftar nama tempat tersimpan.");
        return "redirect:/kelola/nama-tempat";
    }
}
