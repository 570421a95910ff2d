package id.terinovatif.account.signin;

import id.terinovatif.account.Invitation;
import id.terinovatif.account.Invitations;
import id.terinovatif.account.password.PasswordRules;
import id.terinovatif.account.provider.Providers;
import id.terinovatif.shared.web.Faults;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
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

/** The page behind an invitation: choose a password, then sign in. */
@Controller
public class InvitationController {
    private final Invitations invitations;
    private final PasswordEncoder encoder;
    private final PasswordRules rules;
    private final Providers providers;

    InvitationController(Invitations invitations, PasswordEncoder encoder, PasswordRules rules, Providers providers) {
        this.invitations = invitations;
        this.encoder = encoder;
        this.rules = rules;
        this.providers = providers;
    }

    @GetMapping("/undangan/{secret}")
    String form(@PathVariable String secret, Model model) {
        return invitations
                .open(secret)
                .map(invitation -> page(invitation, secret, Faults.none(), model))
                .orElse("account/signin/undangan-lewat");
    }

    @PostMapping("/undangan/{secret}")
    Object accept(
            @PathVariable String secret,
            @RequestParam String sandi,
            @RequestParam String ulang,
            Model model,
            RedirectAttributes flash) {
        var invitation = invitations.open(secret).orElse(null);
        if (invitation == null) return "account/signin/undangan-lewat";
        var faults = rules.faults(sandi, ulang, invitation.name(), invitation.email());
        if (!faults.isEmpty())
            return new ModelAndView(
                    page(invitation, secret, faults, model), Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        if (!accepted(invitation, String.valueOf(encoder.encode(sandi)))) return "account/signin/undangan-lewat";
        flash.addFlashAttribute("message", "Kata sandi tersimpan. Silakan masuk.");
        return "redirect:/masuk";
    }

    private boolean accepted(Invitation invitation, String password) {
        try {
            return invitations.accept(invitation, password);
        } catch (DuplicateKeyException sameMoment) { // two links to one address, opened at once
            return false;
        }
    }

    private String page(Invitation invitation, String secret, Faults faults, Model model) {
        model.addAttribute(
                "invitation",
                new Shown(
                        invitation.name(), invitation.email(), invitation.role().label(), secret));
        model.addAttribute("faults", faults);
        // a new password for an account that stands is no way to a new identity
        model.addAttribute("providers", invitation.personId() == null ? providers.all() : List.of());
        return "account/signin/undangan";
    }

    /** What the page says about the invitation. */
    public record Shown(String name, String email, String role, String secret) {}
}
