package id.terinovatif.privacy;

import id.terinovatif.account.FreshProof;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own data: a copy of it, and leaving. */
@Controller
class OwnDataController {
    private final OwnData data;
    private final Leaving leaving;

    OwnDataController(OwnData data, Leaving leaving) {
        this.data = data;
        this.leaving = leaving;
    }

    @GetMapping("/akun/data")
    String page(@SignedIn User user, Model model) {
        model.addAttribute("due", leaving.due(user).orElse(null));
        model.addAttribute("hindrance", leaving.hindrance(user).orElse(null));
        model.addAttribute("grace", Leaving.GRACE_DAYS);
        return "privacy/data-saya";
    }

    @FreshProof
    @GetMapping("/akun/data/salinan.zip")
    void copy(@SignedIn User user, HttpServletResponse response) throws IOException {
        response.setContentType("application/zip");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"data-saya.zip\"");
        data.write(user, response.getOutputStream());
    }

    @FreshProof
    @PostMapping("/akun/penutupan")
    String leave(@SignedIn User user, RedirectAttributes flash) {
        leaving.ask(user);
        flash.addFlashAttribute(
                "message", "Permintaan Anda tercatat. Sampai harinya tiba, Anda bisa membatalkannya di sini.");
        return "redirect:/akun/data";
    }

    @PostMapping("/akun/penutupan/batal")
    String stay(@SignedIn User user, RedirectAttributes flash) {
        leaving.stay(user);
        flash.addFlashAttribute("message", "Akun Anda tetap dipakai.");
        return "redirect:/akun/data";
    }
}
