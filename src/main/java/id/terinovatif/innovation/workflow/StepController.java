package id.terinovatif.innovation.workflow;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.innovation.Step;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps that need nothing but a reason: withdraw, stop, publish, open again. */
@Controller
class StepController {
    private final Workflow workflow;

    StepController(Workflow workflow) {
        this.workflow = workflow;
    }

    @PostMapping("/inovasi/{id}/penarikan")
    String withdraw(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String alasan,
            RedirectAttributes flash) {
        return take(Step.WITHDRAW, user, id, alasan, "Inovasi ditarik. Riwayatnya tetap tersimpan.", flash);
    }

    @PostMapping("/inovasi/{id}/penghentian")
    String stop(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String alasan,
            RedirectAttributes flash) {
        return take(Step.STOP, user, id, alasan, "Inovasi dicatat tidak berjalan lagi.", flash);
    }

    @PostMapping("/inovasi/{id}/penerbitan")
    String publish(@SignedIn User user, @PathVariable long id, RedirectAttributes flash) {
        return take(Step.PUBLISH, user, id, "", "Inovasi terbit di katalog publik.", flash);
    }

    @PostMapping("/inovasi/{id}/pembukaan")
    String reopen(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String alasan,
            RedirectAttributes flash) {
        return take(Step.REOPEN, user, id, alasan, "Inovasi dibuka lagi untuk diperbaiki.", flash);
    }

    private String take(Step step, User user, long id, String reason, String done, RedirectAttributes flash) {
        workflow.take(step, user, id, reason.isBlank() ? null : reason.strip());
        flash.addFlashAttribute("message", done);
        return "redirect:/inovasi/" + id;
    }
}
