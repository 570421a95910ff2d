package id.terinovatif.innovation.running;

import id.terinovatif.account.Regions;
import id.terinovatif.innovation.Innovations;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The side of whoever holds the link: one tap, and one number if there is one. Needs no account and no session. */
@Controller
class RunningLinkController {
    private final Links links;
    private final Innovations innovations;
    private final Reports reports;
    private final Regions regions;
    private final Asking asking;

    RunningLinkController(Links links, Innovations innovations, Reports reports, Regions regions, Asking asking) {
        this.links = links;
        this.innovations = innovations;
        this.reports = reports;
        this.regions = regions;
        this.asking = asking;
    }

    @ModelAttribute
    void keepOutOfSearch(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    @GetMapping("/berjalan/{secret}")
    ModelAndView ask(@PathVariable String secret, Model model) {
        return show(secret, "", null, HttpStatus.OK, model);
    }

    @PostMapping("/berjalan/{secret}")
    ModelAndView tap(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String jawab,
            @RequestParam(defaultValue = "") String angka,
            @RequestParam(defaultValue = "") String catatan,
            Model model) {
        var behind = links.behind(secret).orElse(null);
        if (behind == null) return show(secret, "", null, HttpStatus.OK, model);
        if (!jawab.equals("ya") && !jawab.equals("tidak"))
            return show(secret, angka, "Ketuk salah satu jawaban.", HttpStatus.UNPROCESSABLE_CONTENT, model);
        var answered = Answered.of(angka, catatan);
        if (answered.fault() != null)
            return show(secret, angka, answered.fault(), HttpStatus.UNPROCESSABLE_CONTENT, model);
        var zone = regions.find(behind.regionId()).orElseThrow().zone();
        asking.tapped(secret, zone, jawab.equals("ya") ? Report.State.RUNNING : Report.State.STOPPED, answered);
        return new ModelAndView("redirect:/berjalan/{secret}", Map.of("secret", secret));
    }

    private ModelAndView show(String secret, String typed, @Nullable String fault, HttpStatus status, Model model) {
        var behind = links.behind(secret).orElse(null);
        if (behind == null) return new ModelAndView("innovation/running/lewat", Map.of(), HttpStatus.NOT_FOUND);
        var innovation = innovations.behindLink(behind.regionId(), behind.innovationId());
        var quarter = asking.now(regions.find(behind.regionId()).orElseThrow().zone());
        model.addAttribute("secret", secret);
        model.addAttribute("name", innovation.name());
        model.addAttribute("measure", reports.measure(innovation).orElse(null));
        model.addAttribute("quarter", quarter);
        model.addAttribute(
                "report",
                reports.of(innovation).stream()
                        .filter(one -> one.when().equals(quarter))
                        .findFirst()
                        .orElse(null));
        model.addAttribute("typed", typed);
        model.addAttribute("fault", fault);
        return new ModelAndView("innovation/running/tanya", Map.of(), status);
    }
}
