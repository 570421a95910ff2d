package id.terinovatif.government;

import id.terinovatif.account.OpenedYear;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.year.Years;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes the paper of a recorded award as proof of a government indicator. */
@Controller
class AwardProofController {
    private final AwardProofs proofs;
    private final Years years;

    AwardProofController(AwardProofs proofs, Years years) {
        this.proofs = proofs;
        this.years = years;
    }

    @PostMapping("/indeks/{tahun}/pemerintah/{kode}/penghargaan")
    String use(
            @SignedIn User user,
            @OpenedYear int tahun,
            @PathVariable String kode,
            @RequestParam(defaultValue = "0") long penghargaan,
            RedirectAttributes flash) {
        proofs.use(user, tahun, years.governmentIndicator(tahun, kode), penghargaan);
        flash.addFlashAttribute("message", "Dokumennya dilampirkan. Tingkatnya tetap Anda yang memilih.");
        return "redirect:/indeks/" + tahun + "/pemerintah/" + kode;
    }
}
