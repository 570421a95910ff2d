package id.terinovatif.verification;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.Step;
import id.terinovatif.innovation.profile.ProfileSection;
import id.terinovatif.innovation.remark.Remarks;
import id.terinovatif.year.Years;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One innovation on the desk: what waits in it, and how it leaves. */
@Controller
class VerificationController {
    private final Innovations innovations;
    private final Holds holds;
    private final Desk desk;
    private final Judging judging;
    private final Changes changes;
    private final Years years;
    private final Remarks remarks;

    VerificationController(
            Innovations innovations,
            Holds holds,
            Desk desk,
            Judging judging,
            Changes changes,
            Years years,
            Remarks remarks) {
        this.innovations = innovations;
        this.holds = holds;
        this.desk = desk;
        this.judging = judging;
        this.changes = changes;
        this.years = years;
        this.remarks = remarks;
    }

    @GetMapping("/verifikasi/{id}")
    String innovation(
            @SignedIn User user, @PathVariable long id, @ModelAttribute("antrean") QueueForm antrean, Model model) {
        var innovation = innovations.visibleTo(user).get(id);
        model.addAttribute("innovation", innovation);
        model.addAttribute("items", desk.itemsFor(user, innovation));
        model.addAttribute(
                "on", NextTurn.after(desk.itemsFor(user, innovation), "").orElse(null));
        model.addAttribute("open", Step.VERIFY.openTo(user, innovation.status()));
        model.addAttribute("hold", holds.of(innovation).orElse(null));
        model.addAttribute("user", user);
        model.addAttribute("changes", changes.texts(innovation));
        model.addAttribute("sections", ProfileSection.of(years.instrument(innovation.year())));
        model.addAttribute("remarks", remarks.of(innovation));
        return "verification/meja";
    }

    @PostMapping("/verifikasi/{id}/pengembalian")
    String sendBack(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String alasan,
            @ModelAttribute("antrean") QueueForm antrean,
            RedirectAttributes flash) {
        var innovation = innovations.visibleTo(user).get(id);
        judging.sendBack(user, id, alasan.strip());
        flash.addFlashAttribute("message", "Dikembalikan kepada " + innovation.agencyName() + " dengan alasan Anda.");
        return "redirect:/verifikasi" + antrean.tail();
    }

    @PostMapping("/verifikasi/{id}/selesai")
    String finish(
            @SignedIn User user,
            @PathVariable long id,
            @ModelAttribute("antrean") QueueForm antrean,
            RedirectAttributes flash) {
        var innovation = innovations.visibleTo(user).get(id);
        judging.finish(user, id);
        flash.addFlashAttribute("message", innovation.name() + " diverifikasi dan masuk hitungan indeks.");
        return "redirect:/verifikasi" + antrean.tail();
    }
}
