package id.terinovatif.administration;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.verification.Holds;
import id.terinovatif.verification.Reasons;
import id.terinovatif.verification.SecondVerdicts;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the office verifies: who has what on the desk, which reasons it gives, how much is read twice. */
@Controller
class DeskController {
    private final Holds holds;
    private final Reasons reasons;
    private final SecondVerdicts seconds;
    private final Audit audit;

    DeskController(Holds holds, Reasons reasons, SecondVerdicts seconds, Audit audit) {
        this.holds = holds;
        this.reasons = reasons;
        this.seconds = seconds;
        this.audit = audit;
    }

    @GetMapping("/kelola/pemeriksaan")
    String page(@SignedIn User user, Model model) {
        return show(user, "", "", null, model);
    }

    /** Keeps a reason; an empty code adds one. */
    @PostMapping("/kelola/pemeriksaan/alasan")
    Object reason(
            @SignedIn User user,
            @RequestParam(defaultValue = "") String kode,
            @RequestParam(defaultValue = "") String alasan,
            @RequestParam(defaultValue = "") String dipakai,
            Model model,
            RedirectAttributes flash) {
        var fault = reasons.keep(user.regionId(), kode, alasan, kode.isEmpty() || dipakai.equals("ya"));
        if (fault != null)
            return new ModelAndView(show(user, kode, alasan, fault, model), Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        audit.add(user, "mengubah daftar alasan", alasan.strip());
        flash.addFlashAttribute("message", "Daftar alasan tersimpan. Putusan lama tidak berubah.");
        return "redirect:/kelola/pemeriksaan";
    }

    @PostMapping("/kelola/pemeriksaan/baca-ulang")
    Object rate(
            @SignedIn User user,
            @RequestParam(defaultValue = "") String persen,
            Model model,
            RedirectAttributes flash) {
        if (!persen.strip().matches("\\d{1,2}|100")) {
            model.addAttribute("rate", persen);
            model.addAttribute("rateFault", "Tulis bilangan bulat dari 0 sampai 100.");
            return new ModelAndView(show(user, "", "", null, model), Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        audit.with(
                user,
                "mengatur baca ulang",
                persen.strip() + " persen",
                () -> seconds.setPercent(user.regionId(), Integer.parseInt(persen.strip())));
        flash.addFlashAttribute("message", "Tersimpan. Berlaku untuk klaim yang diputus mulai sekarang.");
        return "redirect:/kelola/pemeriksaan";
    }

    private String show(User user, String code, String typed, @Nullable String fault, Model model) {
        model.addAttribute("reasons", reasons.all(user.regionId()));
        model.addAttribute("percent", seconds.percent(user.regionId()));
        model.addAttribute("code", code);
        model.addAttribute("typed", typed);
        model.addAttribute("fault", fault);
        model.addAttribute("held", holds.all(user.regionId()));
        model.addAttribute("zone", user.region().zone());
        return "administration/pemeriksaan";
    }

    @PostMapping("/kelola/pemeriksaan/{id}/lepas")
    String free(@SignedIn User user, @PathVariable long id, RedirectAttributes flash) {
        var freed = holds.release(user, id);
        if (freed) audit.add(user, "melepas pemeriksaan inovasi", String.valueOf(id));
        flash.addFlashAttribute(
                "message",
                freed ? "Dilepas; orang lain bisa memeriksanya." : "Inovasi itu tidak sedang dipegang siapa pun.");
        return "redirect:/kelola/pemeriksaan";
    }
}
