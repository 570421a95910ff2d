package id.terinovatif.account.provider;

import id.terinovatif.account.User;
import id.terinovatif.account.password.PasswordSignIn;
import id.terinovatif.account.password.PersonInSession;
import id.terinovatif.account.session.ProofInSession;
import id.terinovatif.account.session.SignIn;
import id.terinovatif.account.session.SignInOutcome;
import id.terinovatif.account.session.SignIns;
import id.terinovatif.account.session.WebSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** A provider vouches for somebody, or does not: signs in, links, or says in words why neither. */
@Component
public class ProviderOutcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
    private final Identities identities;
    private final ProviderInvitation invitation;
    private final PersonInSession sessions;
    private final SignInOutcome outcome;
    private final SignIns signIns;
    private final Clock clock;

    ProviderOutcome(
            Identities identities,
            ProviderInvitation invitation,
            PersonInSession sessions,
            SignInOutcome outcome,
            SignIns signIns,
            Clock clock) {
        this.identities = identities;
        this.invitation = invitation;
        this.sessions = sessions;
        this.outcome = outcome;
        this.signIns = signIns;
        this.clock = clock;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        SecurityContextHolder.clearContext();
        if (!(who.getPrincipal() instanceof OidcUser identity)) return;
        // both stand in every token that was checked
        var issuer = Objects.requireNonNull(identity.getIdToken().getIssuer()).toString();
        var subject = Objects.requireNonNull(identity.getSubject());
        var reason = ProviderInSession.taken(request, clock.instant());
        if (reason == null) signIn(issuer, subject, identity.getIdToken().getAuthenticatedAt(), request, response);
        else if (reason.why() == ProviderInSession.Why.LINK)
            response.sendRedirect("/akun?penyedia=" + linked(reason.what(), issuer, subject, request));
        else if (invitation.accept(reason.what(), issuer, subject))
            signIn(issuer, subject, identity.getIdToken().getAuthenticatedAt(), request, response);
        else response.sendRedirect("/masuk?penyedia=undangan");
    }

    /** Only into the account that is still signed in here. */
    private String linked(String person, String issuer, String subject, HttpServletRequest request) {
        if (!(request.getSession().getAttribute(WebSession.WHO) instanceof User user)
                || !String.valueOf(user.id()).equals(person)) return "gagal";
        return identities.link(user, issuer, subject) ? "ditautkan" : "terpakai";
    }

    private void signIn(
            String issuer,
            String subject,
            @Nullable Instant authenticated,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var user = identities.owner(issuer, subject).orElse(null);
        if (user == null) {
            signIns.noteNobody(SignIn.Kind.NOT_LINKED, request);
            response.sendRedirect("/masuk?penyedia=belum");
            return;
        }
        sessions.saveContext(new SecurityContextImpl(PasswordSignIn.signedIn(user)), request, response);
        if (!fresh(authenticated)) ProofInSession.lapse(request);
        outcome.goOn(user, SignIn.Kind.CAME_BY_PROVIDER, ProviderInSession.wanted(request), request, response);
    }

    /** Who came on the provider's session of this morning is asked again before rights and copies. */
    private boolean fresh(@Nullable Instant authenticated) {
        return authenticated != null && authenticated.plus(ProofInSession.HOLDS).isAfter(clock.instant());
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        var cause = why.getCause();
        LoggerFactory.getLogger(ProviderOutcome.class)
                .warn(
                        "A sign-in by a provider failed: {}",
                        why.getClass().getSimpleName()
                                + (cause == null ? "" : ", " + cause.getClass().getSimpleName()));
        ProviderInSession.taken(request, clock.instant());
        var signedIn = request.getSession().getAttribute(WebSession.WHO) != null;
        response.sendRedirect((signedIn ? "/akun" : "/masuk") + "?penyedia=gagal");
    }
}
