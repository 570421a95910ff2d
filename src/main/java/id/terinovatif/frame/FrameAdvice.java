package id.terinovatif.frame;

import id.terinovatif.account.Region;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.shared.Indonesian;
import id.terinovatif.shared.web.Frame;
import id.terinovatif.shared.web.Frame.Link;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Puts the frame around every page: menu by role, region, the message of the last action. */
@ControllerAdvice(annotations = Controller.class)
class FrameAdvice {
    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request, @SignedIn @Nullable User user) {
        return around(request, user);
    }

    /** The frame outside a handler, for the pages that say what went wrong. */
    Frame of(HttpServletRequest request) {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return around(request, signedIn != null && signedIn.getPrincipal() instanceof User user ? user : null);
    }

    private static Frame around(HttpServletRequest request, @Nullable User user) {
        var place = user == null ? "" : user.region().name();
        return new Frame(
                user == null ? null : user.id(),
                user == null ? null : user.name(),
                place,
                path(request),
                menu(user),
                message(request),
                user == null ? null : deadline(user.region()),
                csrf(request));
    }

    static @Nullable String deadline(Region region) {
        var until = region.submitUntil();
        if (until == null) return null;
        var left = ChronoUnit.DAYS.between(LocalDate.now(region.zone()), until);
        var when = left > 0 ? left + " hari lagi" : left == 0 ? "hari ini" : "sudah lewat";
        return "Batas kirim " + region.openYear() + ": " + Indonesian.date(until) + ", " + when;
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI();
    }

    private static List<Link> menu(@Nullable User user) {
        if (user == null)
            return List.of(
                    new Link("/", "Beranda"),
                    new Link("/katalog", "Katalog"),
                    new Link("/gagasan", "Gagasan"),
                    new Link("/lomba", "Lomba"),
                    new Link("/belajar", "Belajar"),
                    new Link("/bantuan", "Bantuan"));
        var menu = new ArrayList<Link>();
        menu.add(new Link(user.leadsRegion() ? "/dasbor" : "/", "Meja saya"));
        if (user.seesInnovations()) menu.add(new Link("/inovasi", "Inovasi"));
        if (user.writes()) menu.add(new Link("/bukti", "Bukti"));
        if (user.mayJudge()) menu.add(new Link("/verifikasi", "Verifikasi"));
        if (user.seesWholeRegion()) menu.add(new Link("/pelatih", "Pelatih"));
        menu.add(new Link("/gagasan/meja", "Gagasan"));
        if (user.writes()) menu.add(new Link("/replikasi", "Replikasi"));
        menu.add(new Link("/bimtek", "Bimtek"));
        menu.add(new Link("/lomba", "Lomba"));
        if (user.seesIndex()) menu.add(new Link("/indeks", "Indeks"));
        if (user.worksInOffice()) menu.add(new Link("/dasbor", "Dasbor"));
        if (user.region().kind() == Region.Kind.PROVINSI && user.seesWholeRegion())
            menu.add(new Link("/wilayah", "Wilayah"));
        if (user.administers()) menu.add(new Link("/kelola", "Kelola"));
        menu.add(new Link("/cari", "Cari"));
        menu.add(new Link("/bantuan", "Bantuan"));
        menu.add(new Link("/akun", "Akun"));
        return menu;
    }

    private static @Nullable String message(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash == null ? null : (String) flash.get("message");
    }

    private static Supplier<String> csrf(HttpServletRequest request) {
        return () -> request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }
}
