package id.terinovatif.account;

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
