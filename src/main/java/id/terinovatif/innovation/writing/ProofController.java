package id.terinovatif.innovation.writing;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.evidence.arrival.Brought;
import id.terinovatif.evidence.use.RefusedFiles;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.standing.Proofs;
import id.terinovatif.innovation.standing.Rechecking;
import id.terinovatif.shared.Missing;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The documents at one indicator: brought, taken away, checked again; the level beside them is not touched. */
@Controller
class ProofController {
    private final Innovations innovations;
    private final IndicatorPages pages;
    private final Bringing bringing;
    private final Attaching attaching;
    private final RefusedFiles refusals;
    private final Proofs proofs;
    private final Rechecking rechecking;

    ProofController(
            Innovations innovations,
            IndicatorPages pages,
            Bringing bringing,
            Attaching attaching,
            RefusedFiles refusals,
            Proofs proofs,
            Rechecking rechecking) {
        this.innovations = innovations;
        this.pages = pages;
        this.bringing = bringing;
        this.attaching = attaching;
        this.refusals = refusals;
        this.proofs = proofs;
        this.rechecking = rechecking;
    }

    /** Attaches what the form brings; 410 when it names uploads of which nothing is here any more. */
    @PostMapping("/inovasi/{id}/indikator/{kode}/bukti")
    Object bring(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable String kode,
            IndicatorForm form,
            Brought brought,
            RedirectAttributes flash) {
        var innovation = innovations.visibleTo(user).get(id);
        var indicator = pages.indicator(innovation, kode);
        attaching.requireOpen(user, id);
        if (brought.gone()) return ResponseEntity.status(HttpStatus.GONE).build();
        var message = bringing.add(user, innovation, indicator, form, brought).message();
        if (message != null) flash.addFlashAttribute("message", message);
        return at(id, kode);
    }

    /** The person has seen why a file was refused. */
    @PostMapping("/inovasi/{id}/indikator/{kode}/ditolak")
    String seen(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable String kode,
            @RequestParam(defaultValue = "0") long berkas) {
        var innovation = innovations.visibleTo(user).get(id);
        refusals.answered(user, id, pages.indicator(innovation, kode).code(), berkas);
        return at(id, kode);
    }

    @PostMapping("/inovasi/{id}/indikator/{kode}/lepas")
    String unlink(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable String kode,
            @RequestParam long dokumen,
            RedirectAttributes flash) {
        var innovation = innovations.visibleTo(user).get(id);
        attaching.unlink(user, id, pages.indicator(innovation, kode).code(), dokumen);
        flash.addFlashAttribute("message", "Dokumen dilepas dari indikator ini. Di Bukti ia tetap ada.");
        return at(id, kode);
    }

    /** What the checks found in one document: a part of the page, asked for again until it is there. */
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
        return at(id, kode);
    }

    private static String at(long id, String code) {
        return "redirect:/inovasi/" + id + "/indikator/" + code;
    }
}
