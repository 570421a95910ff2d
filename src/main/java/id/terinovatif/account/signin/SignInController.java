package id.terinovatif.account.signin;

import id.terinovatif.account.passkey.PasskeySite;
import id.terinovatif.account.pause.TooSoon;
import id.terinovatif.account.provider.Providers;
import id.terinovatif.account.session.SignInOutcome;
import id.terinovatif.shared.web.Address;
import id.terinovatif.shared.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInController {
    private final Providers providers;
    private final Address address;

    SignInController(Providers providers, Address address) {
        this.providers = providers;
        this.address = address;
    }

    @GetMapping("/masuk")
    String form(
            @RequestParam(required = false) @Nullable String lanjut,
            @RequestParam(required = false) @Nullable String salah,
            @RequestParam(required = false) @Nullable String spasi,
            @RequestParam(required = false) @Nullable Integer tunggu,
            @RequestParam(defaultValue = "") String penyedia,
            @RequestParam(required = false) @Nullable String kunci,
            HttpServletRequest request,
            Model model) {
        var session = request.getSession(false);
        var email = session == null ? null : (String) session.getAttribute("email");
        model.addAttribute("email", email == null ? "" : email);
        var target = SignInOutcome.target(lanjut);
        model.addAttribute("next", target);
        model.addAttribute("nextInAddress", SignInOutcome.encoded(target));
        model.addAttribute("wrong", salah != null);
        model.addAttribute("blanks", spasi != null);
        model.addAttribute("pause", tunggu == null ? null : TooSoon.words(Math.clamp(tunggu, 1, 3600)));
        model.addAttribute("providers", providers.all());
        model.addAttribute("refusal", penyedia);
        model.addAttribute("keyRefused", kunci != null);
        model.addAttribute(
                "origin", PasskeySite.of(address).map(PasskeySite::origin).orElse(null));
        return "account/signin/masuk";
    }

    /** Reached by forward only: shows the texts of a form that arrived after the session had ended. */
    @RequestMapping("/sesi-habis")
    String sessionOver(HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        model.addAttribute("typed", typed(request));
        var came = request.getAttribute(jakarta.servlet.RequestDispatcher.FORWARD_REQUEST_URI);
        model.addAttribute("next", SignInOutcome.target(came == null ? null : came.toString()));
        return "account/signin/sesi-habis";
    }

    private static Map<String, String> typed(HttpServletRequest request) {
        var texts = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> {
            var text = String.join("\n", values);
            if (!name.startsWith("_") && !Typed.secret(name) && text.length() > 3) texts.put(name, text);
        });
        return texts;
    }
}
