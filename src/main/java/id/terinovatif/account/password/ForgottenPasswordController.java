package id.terinovatif.account.password;

import id.terinovatif.account.Person;
import id.terinovatif.account.pause.KnownBrowsers;
import id.terinovatif.shared.web.Faults;
import id.terinovatif.shared.web.Network;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "Lupa kata sandi": asks for a link, and chooses a new password behind it. */
@Controller
class ForgottenPasswordController {
    private final ForgottenPasswords forgotten;
    private final PasswordEncoder encoder;
    private final PasswordRules rules;
    private final KnownBrowsers browsers;

    ForgottenPasswordController(
            ForgottenPasswords forgotten, PasswordEncoder encoder, PasswordRules rules, KnownBrowsers browsers) {
        this.forgotten = forgotten;
        this.encoder = encoder;
        this.rules = rules;
        this.browsers = browsers;
    }

    @GetMapping("/lupa-sandi")
    String form(Model model) {
        return page(model, false, false);
    }

    /** The answer is the same whether the address has an account or not. */
    @PostMapping("/lupa-sandi")
    ModelAndView ask(@RequestParam(defaultValue = "") String email, HttpServletRequest request, Model model) {
        var taken = forgotten.ask(email.strip(), Network.of(request));
        var status = taken ? HttpStatus.OK : HttpStatus.TOO_MANY_REQUESTS;
        return new ModelAndView(page(model, taken, !taken), Map.of(), status);
    }

    private String page(Model model, boolean asked, boolean tooOften) {
        model.addAttribute("byMail", forgotten.byMail());
        model.addAttribute("asked", asked);
        model.addAttribute("tooOften", tooOften);
        return "account/password/lupa-sandi";
    }

    @GetMapping("/sandi-baru/{secret}")
    String choose(@PathVariable String secret, Model model) {
        return forgotten
                .open(secret)
                .map(person -> page(person, secret, Faults.none(), model))
                .orElse("account/password/sandi-baru-lewat");
    }

    @PostMapping("/sandi-baru/{secret}")
    Object renew(
            @PathVariable String secret,
            @RequestParam String sandi,
            @RequestParam String ulang,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        var person = forgotten.open(secret).orElse(null);
        if (person == null) return "account/password/sandi-baru-lewat";
        var faults = rules.faults(sandi, ulang, person.name(), person.email());
        if (!faults.isEmpty())
            return new ModelAndView(page(person, secret, faults, model), Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        if (!forgotten.renew(secret, String.valueOf(encoder.encode(sandi)))) return "account/password/sandi-baru-lewat";
        browsers.remember(request, response, person.id());
        flash.addFlashAttribute("message", "Kata sandi tersimpan. Silakan masuk; perangkat lain sudah dikeluarkan.");
        return "redirect:/masuk";
    }

    private static String page(Person person, String secret, Faults faults, Model model) {
        model.addAttribute("name", person.name());
        model.addAttribute("secret", secret);
        model.addAttribute("faults", faults);
        return "account/password/sandi-baru";
    }
}
