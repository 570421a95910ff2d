package id.terinovatif.account.proof;

import id.terinovatif.account.FreshProof;
import id.terinovatif.account.User;
import id.terinovatif.account.factor.Factors;
import id.terinovatif.account.passkey.PasskeyProof;
import id.terinovatif.account.password.OwnPassword;
import id.terinovatif.account.password.PasswordRules;
import id.terinovatif.account.pause.TooSoon;
import id.terinovatif.account.session.ProofInSession;
import id.terinovatif.account.session.SignIn;
import id.terinovatif.account.session.SignInFirst;
import id.terinovatif.account.session.SignIns;
import id.terinovatif.shared.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Asks for the password again, for the code where the second step is on, or for a passkey, before what is marked {@link FreshProof}. */
@Configuration(proxyBeanMethods = false)
public class Proofs implements WebMvcConfigurer, HandlerInterceptor {
    private final Factors factors;
    private final OwnPassword password;
    private final PasskeyProof passkey;
    private final SignIns signIns;
    private final Clock clock;

    Proofs(Factors factors, OwnPassword password, PasskeyProof passkey, SignIns signIns, Clock clock) {
        this.factors = factors;
        this.password = password;
        this.passkey = passkey;
        this.signIns = signIns;
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (handler instanceof HandlerMethod method
                && method.hasMethodAnnotation(FreshProof.class)
                && who != null
                && who.getPrincipal() instanceof User user) ask(user, request);
        return true;
    }

    /** For an action that needs it only sometimes. {@link ProofNeeded} unless the last proof holds or this form brings one. */
    public void ask(User user, HttpServletRequest request) {
        if (ProofInSession.holds(request, clock.instant())) return;
        var byCode = factors.confirmed(user);
        var typed = request.getParameter(Typed.PROOF);
        var answered = request.getParameter(Typed.KEY_PROOF);
        if ((typed == null && answered == null) || !request.getMethod().equals("POST"))
            throw new ProofNeeded(SignInFirst.address(request), byCode, passkey.origin(user), null);
        var found = answered != null
                ? passkey.fault(user, answered, request)
                : fault(user, byCode, Objects.requireNonNull(typed));
        found.ifPresent(fault -> {
            signIns.note(user, SignIn.Kind.NOT_PROVED, request);
            throw new ProofNeeded(SignInFirst.address(request), byCode, passkey.origin(user), fault);
        });
        ProofInSession.given(request, clock.instant());
        signIns.note(user, SignIn.Kind.PROVED, request);
    }

    private Optional<String> fault(User user, boolean byCode, String typed) {
        try {
            if (byCode)
                return factors.passes(user, typed)
                        ? Optional.empty()
                        : Optional.of("Kode tidak cocok, atau sudah dipakai. Tunggu kode berikutnya di aplikasi Anda.");
            return password.matches(user, typed)
                    ? Optional.empty()
                    : Optional.of("Kata sandi tidak cocok." + PasswordRules.blankHint(typed));
        } catch (TooSoon pause) {
            return Optional.of((byCode ? "Kode" : "Kata sandi") + " beberapa kali tidak cocok. Tunggu "
                    + TooSoon.words(pause.seconds()) + ", lalu coba lagi.");
        }
    }
}
