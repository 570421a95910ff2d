package id.terinovatif.account.passkey;

import id.terinovatif.account.factor.FactorInSession;
import id.terinovatif.account.passkey.PasskeyInSession.Why;
import id.terinovatif.account.session.ProofInSession;
import id.terinovatif.account.session.SignIn;
import id.terinovatif.account.session.SignInOutcome;
import id.terinovatif.account.session.SignIns;
import id.terinovatif.account.session.WebSession;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.web.Address;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Comes in by a passkey alone: it knows its account, and has checked who holds it. */
@Controller
class PasskeySignInController {
    private final PasskeyCheck check;
    private final SignInOutcome outcome;
    private final SignIns signIns;
    private final Address address;
    private final Clock clock;

    PasskeySignInController(PasskeyCheck check, SignInOutcome outcome, SignIns signIns, Address address, Clock clock) {
        this.check = check;
        this.outcome = outcome;
        this.signIns = signIns;
        this.address = address;
        this.clock = clock;
    }

    @ResponseBody
    @GetMapping("/masuk/kunci-sandi")
    Map<String, Object> ask(HttpServletRequest request) {
        var site = PasskeySite.of(address).orElseThrow(Missing::new);
        var challenge = PasskeyInSession.asked(Why.COME_IN, request, clock.instant());
        return PasskeyOptions.ask(site, List.of(), challenge);
    }

    @PostMapping("/masuk/kunci-sandi")
    void enter(
            @RequestParam(defaultValue = "") String jawaban,
            @RequestParam(defaultValue = "") String lanjut,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var target = SignInOutcome.target(lanjut);
        var user = check.owner(Why.COME_IN, jawaban, request).orElse(null);
        if (user == null) {
            signIns.noteNobody(SignIn.Kind.NOT_A_PASSKEY, request);
            response.sendRedirect("/masuk?kunci=gagal&lanjut=" + SignInOutcome.encoded(target));
            return;
        }
        request.changeSessionId();
        FactorInSession.passed(request);
        ProofInSession.given(request, clock.instant());
        request.getSession().setAttribute(WebSession.WHO, user);
        outcome.goOn(user, SignIn.Kind.CAME_BY_PASSKEY, target, request, response);
    }
}
