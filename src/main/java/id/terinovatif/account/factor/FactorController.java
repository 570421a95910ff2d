package id.terinovatif.account.factor;

import id.terinovatif.account.FreshProof;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.account.pause.TooSoon;
import id.terinovatif.shared.web.Faults;
import id.terinovatif.shared.web.QrCode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own second step: prepared, confirmed by its first code, taken off again with a code. */
@Controller
class FactorController {
    private final Factors factors;

    FactorController(Factors factors) {
        this.factors = factors;
    }

    @GetMapping("/akun/langkah-kedua")
    String page(@SignedIn User user, Model model) {
        return show(user, null, List.of(), model);
    }

    @FreshProof
    @PostMapping("/akun/langkah-kedua")
    String begin(@SignedIn User user) {
        factors.begin(user);
        return "redirect:/akun/langkah-kedua";
    }

    /** The recovery codes are in this answer and nowhere else. */
    @PostMapping("/akun/langkah-kedua/kode")
    Object confirm(
            @SignedIn User user,
            @RequestParam(defaultValue = "") String kode,
            HttpServletRequest request,
            Model model) {
        var codes = factors.confirm(user, kode);
        if (codes.isEmpty())
            return refused(
                    user,
                    "Kode tidak cocok. Pastikan jam telepon Anda otomatis, lalu ketik kode yang sedang tampil.",
                    model);
        FactorInSession.passed(request);
        return show(user, null, codes, model);
    }

    @PostMapping("/akun/langkah-kedua/lepas")
    Object remove(
            @SignedIn User user, @RequestParam(defaultValue = "") String kode, Model model, RedirectAttributes flash) {
        try {
            if (!factors.passes(user, kode))
                return refused(user, "Kode tidak cocok, atau sudah dipakai. Tunggu kode berikutnya.", model);
        } catch (TooSoon pause) {
            return refused(
                    user,
                    "Kode beberapa kali tidak cocok. Tunggu " + TooSoon.words(pause.seconds()) + ", lalu coba lagi.",
                    model);
        }
        factors.remove(user);
        flash.addFlashAttribute("message", "Langkah kedua dilepas. Masuk kembali cukup dengan kata sandi.");
        return "redirect:/akun/langkah-kedua";
    }

    private ModelAndView refused(User user, String fault, Model model) {
        return new ModelAndView(show(user, fault, List.of(), model), Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String show(User user, @Nullable String fault, List<String> codes, Model model) {
        var waiting = factors.waiting(user);
        model.addAttribute("on", factors.confirmed(user));
        model.addAttribute("left", factors.recoveryCodesLeft(user));
        model.addAttribute("secret", waiting.map(Totp::base32).orElse(""));
        model.addAttribute(
                "qr",
                waiting.map(secret -> QrCode.of(Totp.address(user.email(), secret)))
                        .orElse(null));
        model.addAttribute("codes", codes);
        model.addAttribute("fault", fault);
        model.addAttribute(
                "faults",
                fault == null
                        ? Faults.none()
                        : new Faults.Collector().add("kode", fault).found());
        return "account/factor/langkah-kedua";
    }
}
