package id.terinovatif.ideas;

import id.terinovatif.account.Regions;
import id.terinovatif.shared.Missing;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A sender's own page, behind the code. */
@Controller
class CodeController {
    private final Proposals proposals;
    private final Regions regions;

    CodeController(Proposals proposals, Regions regions) {
        this.proposals = proposals;
        this.regions = regions;
    }

    @GetMapping("/gagasan/kode")
    Object code(@RequestParam(defaultValue = "") String kode, Model model) {
        var code = Code.typed(kode);
        if (code.whole()) return "redirect:/gagasan/kode/" + code.letters();
        model.addAttribute("typed", kode);
        return "ideas/kode";
    }

    @GetMapping("/gagasan/kode/{kode}")
    ModelAndView own(@PathVariable String kode, @RequestParam(defaultValue = "") String baru) {
        var code = Code.typed(kode);
        var found = proposals.behind(code).orElse(null);
        if (found == null) return new ModelAndView("ideas/kode", Map.of("typed", code.spoken()), HttpStatus.NOT_FOUND);
        return new ModelAndView(
                "ideas/milik",
                Map.of(
                        "proposal", found,
                        "said", proposals.said(found),
                        "code", code,
                        "fresh", baru.equals("ya"),
                        "zone",
                                regions.find(found.regionId())
                                        .orElseThrow(Missing::new)
                                        .zone()));
    }
}
