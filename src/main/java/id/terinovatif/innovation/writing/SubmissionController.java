package id.terinovatif.innovation.writing;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.submission.Submissions;
import id.terinovatif.innovation.workflow.Submitting;
import id.terinovatif.shared.Missing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Handing an innovation in: once more over everything, then sent, then a receipt. */
@Controller
class SubmissionController {
    private final Innovations innovations;
    private final ReviewPages pages;
    private final Submitting submitting;
    private final Submissions submissions;

    SubmissionController(Innovations innovations, ReviewPages pages, Submitting submitting, Submissions submissions) {
        this.innovations = innovations;
        this.pages = pages;
        this.submitting = submitting;
        this.submissions = submissions;
    }

    @GetMapping("/inovasi/{id}/pengajuan")
    String review(@SignedIn User user, @PathVariable long id, Model model) {
        var innovation = innovations.visibleTo(user).get(id);
        if (!innovation.editableBy(user)) return "redirect:/inovasi/" + id;
        model.addAttribute("view", pages.view(user, innovation));
        return "innovation/writing/periksa-lagi";
    }

    @PostMapping("/inovasi/{id}/pengajuan")
    String submit(@SignedIn User user, @PathVariable long id) {
        var problems = submitting.submit(user, id);
        return "redirect:/inovasi/" + id + (problems.isEmpty() ? "/tanda-terima" : "/pengajuan");
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
