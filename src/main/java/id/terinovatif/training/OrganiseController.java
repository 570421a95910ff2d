package id.terinovatif.training;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.web.Faults;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The organiser sets a bimtek up step by step: what is missing, each step's own short form, and publishing it. */
@Controller
class OrganiseController {
    private final Trainings trainings;
    private final Programme programme;
    private final Organising organising;
    private final OrganisePage page;

    OrganiseController(Trainings trainings, Programme programme, Organising organising, OrganisePage page) {
        this.trainings = trainings;
        this.programme = programme;
        this.organising = organising;
        this.page = page;
    }

    /** All steps with what is missing, and the one to go to next. */
    @GetMapping("/bimtek/{id}/susun")
    String steps(@SignedIn User user, @PathVariable long id, Model model) {
        var training = trainings.organised(user, id);
        model.addAttribute("training", training);
        model.addAttribute("setup", Setup.of(training, programme));
        return "training/susun";
    }

    @GetMapping("/bimtek/{id}/susun/{langkah}")
    String step(@SignedIn User user, @PathVariable long id, @PathVariable String langkah, Model model) {
        var training = trainings.organised(user, id);
        var step = SetupStep.of(langkah).orElseThrow(Missing::new);
        model.addAllAttributes(page.view(training, step, Map.of(), Faults.none()));
        return step.page();
    }

    /** The fields of one step; those of the others stay as they are. */
    @PostMapping("/bimtek/{id}/susun/{langkah}")
    Object change(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable String langkah,
            @RequestParam Map<String, String> typed,
            RedirectAttributes flash) {
        var training = trainings.organised(user, id);
        var step = SetupStep.of(langkah).orElseThrow(Missing::new);
        var faults = TrainingForm.over(training, typed).faults();
        if (!faults.isEmpty()) return page.refused(training, step, typed, faults);
        organising.change(training, typed);
        return done(id, step, "Tersimpan.", flash);
    }

    @PostMapping("/bimtek/{id}/penerbitan")
    Object publish(@SignedIn User user, @PathVariable long id, RedirectAttributes flash) {
        var training = trainings.organised(user, id);
        var faults = organising.publish(training);
        if (!faults.isEmpty()) return page.refused(training, SetupStep.PUBLISHING, Map.of(), faults);
        flash.addFlashAttribute("message", "Bimtek terbit. Perangkat daerah bisa mendaftar.");
        return "redirect:/bimtek/" + id;
    }

    /** Back to the step, with what came of it. */
    static String done(long id, SetupStep step, String message, RedirectAttributes flash) {
        flash.addFlashAttribute("message", message);
        return "redirect:/bimtek/" + id + "/susun/" + step.slug();
    }
}
