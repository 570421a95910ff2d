package id.terinovatif.innovation.writing;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.submission.Submissions;
import id.terinovatif.innovation.workflow.SignOffs;
import id.terinovatif.innovation.workflow.Submitting;
import id.terinovatif.shared.Missing;
import id.terinovatif.year.Years;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Handing an innovation in: once more over everything, then sent, then a receipt. */
@Controller
class SubmissionController {
    private final Innovations innovations;
    private final ReviewPages pages;
    private final Submitting submitting;
    private static final int LONGEST = 1000;

    private final Submissions submissions;
    private final SignOffs signOffs;
    private final Years years;

    SubmissionController(
            Innovations innovations,
            ReviewPages pages,
            Submitting submitting,
            Submissions submissions,
            SignOffs signOffs,
            Years years) {
        this.innovations = innovations;
        this.pages = pages;
        this.submitting = submitting;
        this.submissions = submissions;
        this.signOffs = signOffs;
        this.years = years;
    }

    @GetMapping("/inovasi/{id}/pengajuan")
    String review(@SignedIn User user, @PathVariable long id, Model model) {
        var innovation = innovations.visibleTo(user).get(id);
        if (!innovation.editableBy(user)) return "redirect:/inovasi/" + id;
        model.addAttribute("view", pages.view(user, innovation));
        model.addAttribute(
                "asksHead",
                years.find(user.regionId(), innovation.year())
                        .filter(year -> Submitting.asksHead(year, user))
                        .isPresent());
        return "innovation/writing/periksa-lagi";
    }

    @PostMapping("/inovasi/{id}/pengajuan")
    String submit(@SignedIn User user, @PathVariable long id) {
        var problems = submitting.submit(user, id);
        if (!problems.isEmpty()) return "redirect:/inovasi/" + id + "/pengajuan";
        return "redirect:/inovasi/" + id
                + (signOffs.waits(innovations.visibleTo(user).get(id)) ? "" : "/tanda-terima");
    }

    /** The head says what must still be done instead of sending it. */
    @PostMapping("/inovasi/{id}/persetujuan")
    String answer(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String catatan,
            RedirectAttributes flash) {
        var note = catatan.strip();
        if (note.isEmpty() || note.length() > LONGEST) {
            innovations.visibleTo(user).get(id);
            flash.addFlashAttribute("message", "Tulis catatannya, paling panjang 1.000 huruf. Belum ada yang berubah.");
        } else
            flash.addFlashAttribute(
                    "message",
                    submitting.answer(user, id, note)
                            ? "Catatan Anda sampai kepada penulisnya."
                            : "Permintaan ini sudah dijawab atau dikirim.");
        return "redirect:/inovasi/" + id;
    }

    @GetMapping("/inovasi/{id}/tanda-terima")
    String receipt(@SignedIn User user, @PathVariable long id, Model model) {
        var innovation = innovations.visibleTo(user).get(id);
        var sent = submissions.newest(innovation).orElseThrow(Missing::new);
        model.addAttribute("innovation", innovation);
        model.addAttribute("sent", sent);
        model.addAttribute("days", submissions.usualDays(user.regionId()).orElse(null));
        model.addAttribute("office", user.region().office());
        model.addAttribute("zone", user.region().zone());
        model.addAttribute("cancels", user.writes() && user.agencyIds().contains(innovation.agencyId()));
        return "innovation/writing/tanda-terima";
    }
}
