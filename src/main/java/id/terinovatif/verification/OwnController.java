package id.terinovatif.verification;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A verifier's own page: what was done, and the quick phrases. */
@Controller
class OwnController {
    private static final String HERE = "redirect:/verifikasi/saya";

    private final OwnWork own;
    private final Phrases phrases;
    private final KeepingPhrases keeping;

    OwnController(OwnWork own, Phrases phrases, KeepingPhrases keeping) {
        this.own = own;
        this.phrases = phrases;
        this.keeping = keeping;
    }

    @GetMapping("/verifikasi/saya")
    String mine(@SignedIn User user, Model model) {
        return show(user, "", null, model);
    }

    @PostMapping("/verifikasi/saya/kalimat")
    Object keep(
            @SignedIn User user,
            @RequestParam(defaultValue = "") String kalimat,
            Model model,
            RedirectAttributes flash) {
        var fault = keeping.keep(user, kalimat);
        if (fault != null) return new ModelAndView(show(user, kalimat, fault, model), HttpStatus.UNPROCESSABLE_CONTENT);
        flash.addFlashAttribute("message", "Kalimat disimpan. Tombolnya ada di meja pemeriksaan.");
        return HERE;
    }

    @PostMapping("/verifikasi/saya/kalimat/{id}/hapus")
    String drop(@SignedIn User user, @PathVariable long id, RedirectAttributes flash) {
        phrases.drop(user, id);
        flash.addFlashAttribute("message", "Kalimat dihapus.");
        return HERE;
    }

    private String show(User user, String typed, @Nullable String fault, Model model) {
        model.addAttribute("today", own.today(user));
        model.addAttribute("week", own.week(user));
        model.addAttribute("ever", own.ever(user));
        model.addAttribute("together", own.together(user));
        model.addAttribute("phrases", phrases.of(user));
        model.addAttribute("typed", typed);
        model.addAttribute("fault", fault);
        return "verification/saya";
    }
}
