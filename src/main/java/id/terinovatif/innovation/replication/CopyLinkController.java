package id.terinovatif.innovation.replication;

import id.terinovatif.shared.Missing;
import id.terinovatif.shared.web.Faults;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The other end of a copy, at a region that does not have this programme: a link, no account, no script. */
@Controller
class CopyLinkController {
    private final CopyLinks links;
    private final Copies copies;
    private final Linking linking;
    private final CopyLetters letters;

    CopyLinkController(CopyLinks links, Copies copies, Linking linking, CopyLetters letters) {
        this.links = links;
        this.copies = copies;
        this.linking = linking;
        this.letters = letters;
    }

    @ModelAttribute
    void keepOutOfSearch(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    @GetMapping("/tiru/{secret}")
    ModelAndView look(@PathVariable String secret, @RequestParam(defaultValue = "") String tercatat) {
        return show(secret, NewStep.empty(), Faults.none(), tercatat.equals("ya"));
    }

    @PostMapping("/tiru/{secret}")
    ModelAndView say(@PathVariable String secret, @RequestParam Map<String, String> typed) {
        if (links.behind(secret).filter(links::open).isEmpty())
            return show(secret, NewStep.empty(), Faults.none(), false);
        var step = NewStep.of(typed);
        var faults = linking.answered(secret, step);
        return faults.isEmpty()
                ? new ModelAndView("redirect:/tiru/{secret}?tercatat=ya", Map.of("secret", secret))
                : show(secret, step, faults, false);
    }

    @GetMapping("/tiru/{secret}/surat/{surat}")
    ResponseEntity<byte[]> letter(@PathVariable String secret, @PathVariable String surat) {
        var link = links.behind(secret).filter(links::open).orElseThrow(Missing::new);
        return letters.file(copies.behindLink(link.regionId(), link.replicationId(), false), surat);
    }

    private ModelAndView show(String secret, NewStep form, Faults faults, boolean noted) {
        var link = links.behind(secret).orElse(null);
        if (link == null || !links.open(link))
            return new ModelAndView(
                    "innovation/replication/lewat",
                    Map.of("withdrawn", link != null && link.withdrawn()),
                    link == null ? HttpStatus.NOT_FOUND : HttpStatus.GONE);
        var copy = copies.behindLink(link.regionId(), link.replicationId(), false);
        return new ModelAndView(
                "innovation/replication/tautan",
                Map.of(
                        "secret",
                        secret,
                        "copy",
                        copy,
                        "form",
                        form,
                        "faults",
                        faults,
                        "noted",
                        noted,
                        "until",
                        link.expiresAt(),
                        "zone",
                        linking.zone(copy)),
                faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
