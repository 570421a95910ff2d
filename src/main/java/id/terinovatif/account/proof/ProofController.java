package id.terinovatif.account.proof;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.account.session.SignInOutcome;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Leads to the page that was asked for, once its reader has shown again who reads. */
@Controller
class ProofController {
    private final Proofs proofs;

    ProofController(Proofs proofs) {
        this.proofs = proofs;
    }

    @PostMapping("/akun/bukti-diri")
    String prove(@SignedIn User user, @RequestParam(defaultValue = "") String lanjut, HttpServletRequest request) {
        proofs.ask(user, request);
        return "redirect:" + SignInOutcome.target(lanjut);
    }
}
