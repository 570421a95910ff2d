package id.terinovatif.innovation.writing;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.standing.Proofs;
import id.terinovatif.innovation.standing.Rechecking;
import id.terinovatif.shared.Missing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the checks found in one document at one indicator: a part of the page, asked for again until it is there. */
@Controller
class ProofController {
    private final Innovations innovations;
    private final Proofs proofs;
    private final Rechecking rechecking;

    ProofController(Innovations innovations, Proofs proofs, Rechecking rechecking) {
        this.innovations = innovations;
        this.proofs = proofs;
        this.rechecking = rechecking;
    }

    @GetMapping("/inovasi/{id}/indikator/{kode}/bukti/{dokumen}")
    String part(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable String kode,
            @PathVariable long dokumen,
            Model model) {
        var innovation = innovations.visibleTo(user).get(id);
        model.addAttribute("proof", proofs.of(innovation, kode, dokumen).orElseThrow(Missing::new));
        return "evidence/pemeriksaan";
    }

    /** Reads the file again, as after OCR was installed or the storage was mended. */
    @PostMapping("/inovasi/{id}/indikator/{kode}/periksa-ulang")
    String again(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable String kode,
            @RequestParam long dokumen,
            RedirectAttributes flash) {
        rechecking.again(user, id, kode, dokumen);
        flash.addFlashAttribute("message", "Dokumen sedang diperiksa lagi.");
        return "redirect:/inovasi/" + id + "/indikator/" + kode;
    }
}
