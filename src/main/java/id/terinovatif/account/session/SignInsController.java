package id.terinovatif.account.session;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who came in and who was refused, for the admins of a region. */
@Controller
class SignInsController {
    private final SignIns signIns;

    SignInsController(SignIns signIns) {
        this.signIns = signIns;
    }

    @GetMapping("/kelola/masuk")
    String page(
            @SignedIn User user,
            @RequestParam(defaultValue = "") String ditolak,
            @RequestParam(defaultValue = "") String dari,
            Model model) {
        int from = dari.matches("[1-9]\\d{0,6}") ? Integer.parseInt(dari) : 0;
        var refusedOnly = !ditolak.isEmpty();
        var found = signIns.page(user.regionId(), refusedOnly, from);
        model.addAttribute("lines", found.stream().limit(SignIns.AT_ONCE).toList());
        model.addAttribute("refusedOnly", refusedOnly);
        model.addAttribute("from", from);
        model.addAttribute("next", found.size() > SignIns.AT_ONCE ? from + SignIns.AT_ONCE : 0);
        model.addAttribute("zone", user.region().zone());
        return "account/session/masuk-tercatat";
    }
}
