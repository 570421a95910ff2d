package id.terinovatif.search;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /cari}: the box over everything; visitors have the catalogue's. */
@Controller
class SearchController {
    private static final int LONGEST = 200;

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    @GetMapping("/cari")
    String find(@SignedIn User user, @RequestParam(defaultValue = "") String kata, Model model) {
        var typed = kata.strip().substring(0, Math.min(kata.strip().length(), LONGEST));
        model.addAttribute("typed", typed);
        model.addAttribute("kinds", search.of(user, typed));
        return "search/cari";
    }
}
