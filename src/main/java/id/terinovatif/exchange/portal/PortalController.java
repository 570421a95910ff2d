package id.terinovatif.exchange.portal;

import id.terinovatif.account.OpenedYear;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.shared.NotAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The kit of one innovation, and who keys what in the year. */
@Controller
class PortalController {
    private static final int LONGEST = 20_000;

    private final Innovations innovations;
    private final PortalKit kit;
    private final PortalMatrix matrix;
    private final PortalZip zip;
    private final Preflight preflight;
    private final Clock clock;

    PortalController(
            Innovations innovations,
            PortalKit kit,
            PortalMatrix matrix,
            PortalZip zip,
            Preflight preflight,
            Clock clock) {
        this.innovations = innovations;
        this.kit = kit;
        this.matrix = matrix;
        this.zip = zip;
        this.preflight = preflight;
        this.clock = clock;
    }

    @GetMapping("/inovasi/{id}/portal")
    String kit(@SignedIn User user, @PathVariable long id, Model model) {
        var innovation = innovations.visibleTo(user).get(id);
        model.addAttribute("innovation", innovation);
        model.addAttribute("rows", kit.rows(innovation));
        model.addAttribute("unmet", preflight.of(user, innovation));
        model.addAttribute("zone", user.region().zone());
        model.addAttribute("mayKey", mayKey(user));
        return "exchange/portal/kit";
    }

    /** What was on the screen is what is in the portal now, not what has been changed meanwhile. */
    @PostMapping("/inovasi/{id}/portal")
    String note(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String isian,
            @RequestParam(defaultValue = "") String nilai,
            @RequestParam(defaultValue = "ya") String tersalin) {
        innovations.visibleTo(user).get(id);
        if (!mayKey(user)) throw new NotAllowed("Yang menyalin ke portal adalah perangkat daerah dan Bapperida.");
        if (nilai.length() > LONGEST) throw new NotAllowed("Tulisan ini terlalu panjang.");
        kit.note(user, id, isian, nilai, tersalin.equals("ya"));
        return "redirect:/inovasi/" + id + "/portal#" + isian;
    }

    private static boolean mayKey(User user) {
        return user.worksInOffice() || user.writes();
    }

    @GetMapping("/inovasi/{id}/portal/berkas.zip")
    void files(@SignedIn User user, @PathVariable long id, HttpServletResponse response) throws IOException {
        var innovation = innovations.visibleTo(user).get(id);
        response.setContentType("application/zip");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + KitNames.folder(user.region(), innovation) + ".zip\"");
        zip.write(user, innovation, kit.rows(innovation), response.getOutputStream());
    }

    @GetMapping("/portal/{tahun}")
    String year(
            @SignedIn User user, @OpenedYear int tahun, @RequestParam(defaultValue = "1") String halaman, Model model) {
        if (!user.seesInnovations()) throw new NotAllowed("Halaman ini untuk yang mengisi dan memeriksa inovasi.");
        var today = LocalDate.now(clock.withZone(user.region().zone()))
                .atStartOfDay(user.region().zone())
                .toInstant();
        model.addAttribute("year", tahun);
        model.addAttribute("lines", matrix.of(user, tahun, halaman));
        model.addAttribute("today", matrix.today(user, today));
        return "exchange/portal/tahun";
    }
}
