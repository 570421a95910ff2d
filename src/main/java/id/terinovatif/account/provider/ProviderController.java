package id.terinovatif.account.provider;

import id.terinovatif.account.FreshProof;
import id.terinovatif.account.Invitations;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.Token;
import id.terinovatif.account.User;
import id.terinovatif.shared.Missing;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Links an account here with one at a provider, by a form and then a link: a form may not lead to another host, says the page's own
 * policy.
 */
@Controller
class ProviderController {
    private final Providers providers;
    private final Identities identities;
    private final Invitations invitations;
    private final Clock clock;

    ProviderController(Providers providers, Identities identities, Invitations invitations, Clock clock) {
        this.providers = providers;
        this.identities = identities;
        this.invitations = invitations;
        this.clock = clock;
    }

    @FreshProof
    @PostMapping("/akun/penyedia/{penyedia}")
    String link(@SignedIn User user, @PathVariable String penyedia, HttpServletRequest request, Model model) {
        var provider = providers.get(penyedia);
        new ProviderInSession(ProviderInSession.Why.LINK, String.valueOf(user.id())).keep(request, clock.instant());
        return onwards(provider, model);
    }

    @FreshProof
    @PostMapping("/akun/tautan/{tautan}/lepas")
    String unlink(@SignedIn User user, @PathVariable long tautan, RedirectAttributes flash) {
        if (!identities.unlink(user, tautan)) throw new Missing();
        flash.addFlashAttribute("message", "Tautan dilepas. Masuk berikutnya dengan surel dan kata sandi.");
        return "redirect:/akun";
    }

    @PostMapping("/undangan/{secret}/penyedia/{penyedia}")
    String accept(@PathVariable String secret, @PathVariable String penyedia, HttpServletRequest request, Model model) {
        var provider = providers.get(penyedia);
        if (invitations.open(secret).isEmpty()) return "account/signin/undangan-lewat";
        new ProviderInSession(ProviderInSession.Why.INVITATION, new Token(secret).hash())
                .keep(request, clock.instant());
        return onwards(provider, model);
    }

    private static String onwards(Provider provider, Model model) {
        model.addAttribute("provider", provider);
        return "account/provider/penyedia";
    }
}
