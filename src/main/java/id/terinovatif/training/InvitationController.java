package id.terinovatif.training;

import id.terinovatif.account.Agencies;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which agencies a bimtek invites, and how many people each may send. */
@Controller
class InvitationController {
    private final Trainings trainings;
    private final Organising organising;
    private final Agencies agencies;
    private final OrganisePage page;

    InvitationController(Trainings trainings, Organising organising, Agencies agencies, OrganisePage page) {
        this.trainings = trainings;
        this.organising = organising;
        this.agencies = agencies;
        this.page = page;
    }

    /** One quota an agency; empty or 0 is not invited. */
    @PostMapping("/bimtek/{id}/jatah")
    Object invite(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            RedirectAttributes flash) {
        var training = trainings.organised(user, id);
        var faults = Quotas.faults(agencies.of(user.regionId()), typed);
        if (!faults.isEmpty()) return page.refused(training, SetupStep.INVITATION, typed, faults);
        organising.invite(training, Quotas.read(agencies.of(user.regionId()), typed));
        return OrganiseController.done(id, SetupStep.INVITATION, "Undangan tersimpan.", flash);
    }
}
