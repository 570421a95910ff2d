package id.terinovatif.account.session;

import id.terinovatif.account.User;
import id.terinovatif.account.pause.KnownBrowsers;
import id.terinovatif.account.pause.TooSoon;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** After signing in the person goes on where they were; after a refusal the page says why and keeps the address typed. */
@Component
public class SignInOutcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
    private final KnownBrowsers browsers;
    private final SignIns signIns;

    SignInOutcome(KnownBrowsers browsers, SignIns signIns) {
        this.browsers = browsers;
        this.signIns = signIns;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        if (who.getPrincipal() instanceof User user)
            goOn(user, SignIn.Kind.CAME, target(request.getParameter("lanjut")), request, response);
    }

    /** To where this person was going, or first to the code where one is asked. */
    public void goOn(
            User user, SignIn.Kind kind, String target, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Devices.note(request);
        var waits = request.getSession().getAttribute(WebSession.WHO) == null;
        browsers.remember(request, response, user.id());
        if (!waits) signIns.note(user, kind, request);
        response.sendRedirect(waits ? "/masuk/kode?lanjut=" + encoded(target) : target);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        var kind = why instanceof TooSoon ? SignIn.Kind.TOO_SOON : SignIn.Kind.WRONG_PASSWORD;
        signIns.noteTyped(String.valueOf(request.getParameter("email")), kind, request);
        request.getSession().setAttribute("email", request.getParameter("email"));
        var typed = String.valueOf(request.getParameter("sandi"));
        var wrong = typed.equals(typed.strip()) ? "salah" : "salah&spasi";
        var reason = why instanceof TooSoon pause ? "tunggu=" + pause.seconds() : wrong;
        response.sendRedirect("/masuk?" + reason + "&lanjut=" + encoded(target(request.getParameter("lanjut"))));
    }

    /** Only a path on this host; anything else leads to the desk. */
    public static String target(@Nullable String asked) {
        if (asked == null || !asked.startsWith("/")) return "/";
        var elsewhere = asked.startsWith("//") || asked.startsWith("/\\");
        return elsewhere || asked.chars().anyMatch(c -> c < ' ') ? "/" : asked;
    }

    /** As a part of an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
