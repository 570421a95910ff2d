package id.terinovatif.training;

import id.terinovatif.account.People;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A bimtek's own page, with registering oneself. */
@Controller
class RegistrationController {
    private final Trainings trainings;
    private final Programme programme;
    private final Registrations registrations;
    private final Registering registering;
    private final Notices notices;
    private final People people;
    private final Turnouts turnouts;

    RegistrationController(
            Trainings trainings,
            Programme programme,
            Registrations registrations,
            Registering registering,
            Notices notices,
            People people,
            Turnouts turnouts) {
        this.trainings = trainings;
        this.programme = programme;
        this.registrations = registrations;
        this.registering = registering;
        this.notices = notices;
        this.people = people;
        this.turnouts = turnouts;
    }

    @GetMapping("/bimtek/{id}")
    String page(@SignedIn User user, @PathVariable long id, Model model) {
        var training = trainings.get(user, id);
        model.addAttribute("training", training);
        var timetable = programme.timetable(training);
        model.addAttribute("timetable", timetable);
        model.addAttribute("over", timetable.batchesOver(registering.today(user)));
        model.addAttribute("topics", programme.topics(training));
        model.addAttribute("speakers", programme.speakers(training));
        model.addAttribute("materials", programme.materials(training));
        model.addAttribute("invited", programme.invited(training));
        model.addAttribute("notices", notices.of(training));
        model.addAttribute("zone", user.region().zone());
        model.addAttribute(
                "mine",
                registrations
                        .ofPerson(training, user.id())
                        .filter(one -> !one.withdrawn())
                        .orElse(null));
        model.addAttribute("turnout", turnouts.of(training));
        model.addAttribute("organises", Trainings.organises(user));
        model.addAttribute("registers", user.writes());
        model.addAttribute("nominates", user.headsAgency());
        return "training/bimtek";
    }

    @PostMapping("/bimtek/{id}/pendaftaran")
    String register(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int angkatan,
            RedirectAttributes flash) {
        var training = open(user, id);
        if (!user.writes()) throw new NotAllowed("Yang mendaftar adalah inovator dan kepala perangkat daerah.");
        var self = people.find(user.regionId(), user.id()).orElseThrow(Missing::new);
        flash.addFlashAttribute(
                "message", registering.register(user, training, self, angkatan).words());
        return "redirect:" + training.path();
    }

    private Training open(User user, long id) {
        var training = trainings.get(user, id);
        if (!training.published()) throw new NotAllowed("Bimtek ini belum terbit, jadi belum bisa didaftari.");
        return training;
    }
}
