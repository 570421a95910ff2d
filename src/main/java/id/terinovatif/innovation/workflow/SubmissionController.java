package id.terinovatif.innovation.workflow;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Handing an innovation in. */
@Controller
class SubmissionController {
    private final Submitting submitting;

    SubmissionController(Submitting submitting) {
        this.submitting = submitting;
    }

    @PostMapping("/inovasi/{id}/pengajuan")
    String submit(@SignedIn User user, @PathVariable long id, RedirectAttributes flash) {
        List<Requirement.Unmet> problems = submitting.submit(user, id);
        if (problems.isEmpty())
            flash.addFlashAttribute(
                    "message", "Terkirim. Pemeriksa akan melihatnya, dan putusannya muncul di halaman ini.");
        return "redirect:/inovasi/" + id + (problems.isEmpty() ? "" : "#kirim");
    }
}
