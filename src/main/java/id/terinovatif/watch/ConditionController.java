package id.terinovatif.watch;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How the installation is, for the admin in plain words; looked at when the page is asked for. */
@Controller
class ConditionController {
    private final Conditions conditions;

    ConditionController(Conditions conditions) {
        this.conditions = conditions;
    }

    @GetMapping("/kelola/keadaan")
    String page(@SignedIn User user, Model model) {
        var seen = conditions.now();
        model.addAttribute("conditions", seen.all());
        model.addAttribute("worst", seen.worst());
        model.addAttribute("at", seen.at());
        model.addAttribute("zone", user.region().zone());
        return "watch/keadaan";
    }
}
