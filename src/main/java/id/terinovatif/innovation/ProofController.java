package id.terinovatif.innovation;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.evidence.reading.Readings;
import id.terinovatif.evidence.review.EvidenceReports;
import id.terinovatif.shared.Missing;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
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
    private final Years years;
    private final Proofs proofs;
    private final Readings readings;
    private final EvidenceReports reports;

    ProofController(Innovations innovations, Years years, Proofs proofs, Readings readings, EvidenceReports reports) {
        this.innovations = innovations;
        this.years = years;
        this.proofs = proofs;
        this.readings = readings;
        this.reports = reports;
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
    @Transactional
    @PostMapping("/inovasi/{id}/indikator/{kode}/periksa-ulang")
    public String again(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable String kode,
            @RequestParam long dokumen,
            RedirectAttributes flash) {
        var innovation = innovations.visibleTo(user).get(id);
        var document = proofs.of(innovation, kode, dokumen)
                .orElseThrow(Missing::new)
                .linked()
                .document();
        readings.forget(document);
        reports.forget(document);
        reports.ask(innovation.regionId(), innovation.id(), years.instrument(innovation));
        flash.addFlashAttribute("message", "Dokumen sedang diperiksa lagi.");
        return "redirect:/inovasi/" + id + "/indikator/" + kode;
    }
}
