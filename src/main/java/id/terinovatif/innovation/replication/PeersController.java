package id.terinovatif.innovation.replication;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.shared.web.Faults;
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

/** Keys of other installations that an admin trusts. */
@Controller
class PeersController {
    private final Peers peers;

    PeersController(Peers peers) {
        this.peers = peers;
    }

    @GetMapping("/kelola/pertukaran")
    String keys(@SignedIn User user, Model model) {
        return keys(user, Map.of(), Faults.none(), model);
    }

    @PostMapping("/kelola/pertukaran")
    Object trust(@SignedIn User user, @RequestParam Map<String, String> typed, Model model, RedirectAttributes flash) {
        var name = typed.getOrDefault("nama", "").strip();
        var faults = new Faults.Collector().require("nama", name, 120, "Nama daerah");
        if (faults.found().isEmpty())
            peers.trust(user, name, typed.getOrDefault("kunci-lain", ""), typed.getOrDefault("sidik", ""))
                    .ifPresent(refused -> faults.add("sidik", refused));
        if (!faults.found().isEmpty())
            return new ModelAndView(
                    keys(user, typed, faults.found(), model), Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        flash.addFlashAttribute("message", "Kunci " + name + " dipercaya.");
        return "redirect:/kelola/pertukaran";
    }

    @PostMapping("/kelola/pertukaran/{sidik}/akhiri")
    String end(@SignedIn User user, @PathVariable String sidik) {
        peers.end(user, sidik);
        return "redirect:/kelola/pertukaran";
    }

    private String keys(User user, Map<String, String> typed, Faults faults, Model model) {
        model.addAttribute("openKey", peers.openKey());
        model.addAttribute("fingerprint", Peers.grouped(peers.fingerprint()));
        model.addAttribute("peers", peers.trusted(user.regionId()));
        model.addAttribute("typed", typed);
        model.addAttribute("faults", faults);
        return "innovation/replication/pertukaran";
    }
}
