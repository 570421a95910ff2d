package id.terinovatif.trail;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.shared.Indonesian;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The trail of a region, for its admins. */
@Controller
class TrailController {
    private final Trails trails;

    TrailController(Trails trails) {
        this.trails = trails;
    }

    @GetMapping("/kelola/jejak")
    String page(
            @SignedIn User user,
            @RequestParam(defaultValue = "") String tindakan,
            @RequestParam(defaultValue = "") String orang,
            @RequestParam(defaultValue = "") String sebelum,
            Model model) {
        var group = ActWords.GROUPS.containsKey(tindakan) ? tindakan : "";
        var before = sebelum.matches("[1-9]\\d{0,17}") ? Long.parseLong(sebelum) : Long.MAX_VALUE;
        var person = orang.strip();
        var found = trails.page(user.regionId(), group, person, before);
        model.addAttribute("lines", found.stream().limit(Trails.AT_ONCE).toList());
        model.addAttribute("older", found.size() > Trails.AT_ONCE);
        model.addAttribute("first", before == Long.MAX_VALUE);
        model.addAttribute("groups", ActWords.GROUPS);
        model.addAttribute("group", group);
        model.addAttribute("person", person);
        model.addAttribute("signed", trails.signed(user.regionId()));
        model.addAttribute("zone", user.region().zone());
        return "trail/jejak";
    }

    @PostMapping("/kelola/jejak/pemeriksaan")
    String check(@SignedIn User user, RedirectAttributes flash) {
        var result = trails.check(user.regionId());
        flash.addFlashAttribute(
                "message",
                result.findings().isEmpty()
                        ? "Rantai utuh sampai catatan " + Indonesian.number(result.notes()) + "."
                        : "Rantai tidak utuh. Hubungi pengelola server dan simpan surat tanda tangan harian Anda.");
        flash.addFlashAttribute(
                "findings",
                result.findings().stream()
                        .map(finding -> "Catatan " + finding.seq() + ": " + finding.words())
                        .toList());
        return "redirect:/kelola/jejak";
    }
}
