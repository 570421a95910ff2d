package id.terinovatif.account.signin;

import id.terinovatif.account.People;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.account.passkey.PasskeySite;
import id.terinovatif.account.passkey.Passkeys;
import id.terinovatif.account.password.OwnPassword;
import id.terinovatif.account.password.PasswordRules;
import id.terinovatif.account.password.PersonInSession;
import id.terinovatif.account.pause.TooSoon;
import id.terinovatif.account.provider.Identities;
import id.terinovatif.account.provider.Providers;
import id.terinovatif.account.session.Devices;
import id.terinovatif.account.session.SignIn;
import id.terinovatif.account.session.SignIns;
import id.terinovatif.shared.web.Address;
import id.terinovatif.shared.web.Faults;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: who am I here, change the password, sign out everywhere. */
@Controller
class AccountController {
    private final People people;
    private final OwnPassword password;
    private final PasswordEncoder encoder;
    private final PasswordRules rules;
    private final Devices devices;

    private final SignIns signIns;
    private final Providers providers;
    private final Identities identities;
    private final Passkeys passkeys;
    private final Address address;

    AccountController(
            People people,
            OwnPassword password,
            PasswordEncoder encoder,
            PasswordRules rules,
            Devices devices,
            SignIns signIns,
            Providers providers,
            Identities identities,
            Passkeys passkeys,
            Address address) {
        this.people = people;
        this.password = password;
        this.encoder = encoder;
        this.rules = rules;
        this.devices = devices;
        this.signIns = signIns;
        this.providers = providers;
        this.identities = identities;
        this.passkeys = passkeys;
        this.address = address;
    }

    @GetMapping("/akun")
    String account(@SignedIn User user, HttpServletRequest request, Model model) {
        return page(user, Faults.none(), request, model);
    }

    @PostMapping("/akun/sandi")
    Object changePassword(
            @SignedIn User user,
            @RequestParam String lama,
            @RequestParam String sandi,
            @RequestParam String ulang,
            HttpServletRequest request,
            Model model,
            RedirectAttributes flash) {
        var faults = new Faults.Collector();
        checkCurrent(user, lama, faults);
        rules.faults(sandi, ulang, user.name(), user.email(), user.region().name())
                .byField()
                .forEach(faults::add);
        if (!faults.found().isEmpty())
            return new ModelAndView(
                    page(user, faults.found(), request, model), Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        people.changePassword(user.id(), String.valueOf(encoder.encode(sandi)));
        PersonInSession.clear(request);
        flash.addFlashAttribute(
                "message", "Kata sandi diganti. Masuk lagi dengan yang baru; perangkat lain sudah dikeluarkan.");
        return "redirect:/masuk";
    }

    private void checkCurrent(User user, String typed, Faults.Collector faults) {
        try {
            if (!password.matches(user, typed))
                faults.add("lama", "Kata sandi lama tidak cocok." + PasswordRules.blankHint(typed));
        } catch (TooSoon pause) {
            faults.add(
                    "lama",
                    "Kata sandi lama beberapa kali tidak cocok. Tunggu " + TooSoon.words(pause.seconds())
                            + ", lalu coba lagi.");
        }
    }

    @PostMapping("/akun/keluar-semua")
    String signOutEverywhere(@SignedIn User user, HttpServletRequest request, RedirectAttributes flash) {
        people.endSessions(user.id());
        signIns.note(user, SignIn.Kind.LEFT, request);
        PersonInSession.clear(request);
        flash.addFlashAttribute("message", "Anda sudah keluar dari semua perangkat.");
        return "redirect:/masuk";
    }

    private String page(User user, Faults faults, HttpServletRequest request, Model model) {
        model.addAttribute("devices", devices.of(user, request.getSession().getId()));
        model.addAttribute("signIns", signIns.own(user));
        model.addAttribute("zone", user.region().zone());
        model.addAttribute("person", people.find(user.regionId(), user.id()).orElseThrow());
        model.addAttribute("providers", providers.all());
        model.addAttribute("links", identities.of(user));
        model.addAttribute("linking", String.valueOf(request.getParameter("penyedia")));
        model.addAttribute("passkeys", passkeys.of(user));
        model.addAttribute("keyRefused", request.getParameter("kunci") != null);
        model.addAttribute(
                "origin", PasskeySite.of(address).map(PasskeySite::origin).orElse(null));
        model.addAttribute("faults", faults);
        return "account/signin/akun";
    }
}
