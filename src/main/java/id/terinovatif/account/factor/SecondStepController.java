package id.terinovatif.account.factor;

import id.terinovatif.account.People;
import id.terinovatif.account.pause.TooSoon;
import id.terinovatif.account.session.ProofInSession;
import id.terinovatif.account.session.SignIn;
import id.terinovatif.account.session.SignInOutcome;
import id.terinovatif.account.session.SignIns;
import id.terinovatif.account.session.WebSession;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** After a right password: asks for the code where the person has a second step. */
@Controller
class SecondStepController {
    private final Factors factors;
    private final People people;
    private final SignIns signIns;
    private final Clock clock;

    SecondStepController(Factors factors, People people, SignIns signIns, Clock clock) {
        this.factors = factors;
        this.people = people;
        this.signIns = signIns;
        this.clock = clock;
    }

    @GetMapping("/masuk/kode")
    String form(@RequestParam(defaultValue = "") String lanjut, HttpServletRequest request, Model model) {
        if (FactorInSession.waiting(request, clock.instant()).isEmpty()) return "redirect:/masuk";
        return show(SignInOutcome.target(lanjut), null, model);
    }

    @PostMapping("/masuk/kode")
    Object enter(
            @RequestParam(defaultValue = "") String kode,
            @RequestParam(defaultValue = "") String lanjut,
            HttpServletRequest request,
            Model model) {
        var user = FactorInSession.waiting(request, clock.instant())
                .flatMap(people::user)
                .orElse(null);
        if (user == null) return "redirect:/masuk";
        var target = SignInOutcome.target(lanjut);
        try {
            if (!factors.passes(user, kode)) {
                signIns.note(user, SignIn.Kind.WRONG_CODE, request);
                return refused(
                        target,
                        "Kode tidak cocok, atau sudah dipakai. Tunggu kode berikutnya di aplikasi Anda.",
                        model);
            }
        } catch (TooSoon pause) {
            signIns.note(user, SignIn.Kind.TOO_SOON, request);
            return refused(
                    target,
                    "Kode beberapa kali tidak cocok. Tunggu " + TooSoon.words(pause.seconds()) + ", lalu coba lagi.",
                    model);
        }
        request.changeSessionId();
        FactorInSession.passed(request);
        ProofInSession.given(request, clock.instant());
        request.getSession().setAttribute(WebSession.WHO, user);
        signIns.note(user, SignIn.Kind.CAME, request);
        return "redirect:" + target;
    }

    private static ModelAndView refused(String target, String fault, Model model) {
        return new ModelAndView(show(target, fault, model), Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static String show(String target, @Nullable String fault, Model model) {
        model.addAttribute("next", target);
        model.addAttribute("fault", fault);
        return "account/factor/masuk-kode";
    }
}
