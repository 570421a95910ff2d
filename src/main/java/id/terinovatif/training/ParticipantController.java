package id.terinovatif.training;

import id.terinovatif.account.Person;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.shared.NotAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who comes: everybody for organisers, the own people for a head, who may name more of them. */
@Controller
class ParticipantController {
    private final Trainings trainings;
    private final Programme programme;
    private final Registrations registrations;
    private final Registering registering;
    private final OwnPeople own;

    ParticipantController(
            Trainings trainings,
            Programme programme,
            Registrations registrations,
            Registering registering,
            OwnPeople own) {
        this.trainings = trainings;
        this.programme = programme;
        this.registrations = registrations;
        this.registering = registering;
        this.own = own;
    }

    /** Everybody for organisers; for a head the people of the own agency, with those who could still be named. */
    @GetMapping("/bimtek/{id}/peserta")
    String participants(@SignedIn User user, @PathVariable long id, Model model) {
        var training = trainings.get(user, id);
        var mine = own.of(user);
        var all = registrations.of(training);
        var ids = mine.stream().map(Person::id).toList();
        model.addAttribute("training", training);
        var timetable = programme.timetable(training);
        model.addAttribute("timetable", timetable);
        model.addAttribute("over", timetable.batchesOver(registering.today(user)));
        model.addAttribute(
                "registered",
                Trainings.organises(user)
                        ? all
                        : all.stream()
                                .filter(one -> ids.contains(one.personId()))
                                .toList());
        var taken = all.stream().map(Registration::personId).toList();
        model.addAttribute(
                "candidates",
                mine.stream().filter(one -> !taken.contains(one.id())).toList());
        model.addAttribute("organises", Trainings.organises(user));
        return "training/peserta";
    }

    @PostMapping("/bimtek/{id}/peserta")
    String nominate(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long orang,
            @RequestParam(defaultValue = "0") int angkatan,
            RedirectAttributes flash) {
        var training = open(user, id);
        var person = own.of(user).stream()
                .filter(one -> one.id() == orang)
                .findFirst()
                .orElse(null);
        flash.addFlashAttribute(
                "message",
                person == null
                        ? "Pilih dulu orangnya."
                        : registering.register(user, training, person, angkatan).words());
        return "redirect:" + training.path() + "/peserta";
    }

    private Training open(User user, long id) {
        var training = trainings.get(user, id);
        if (!training.published()) throw new NotAllowed("Bimtek ini belum terbit, jadi belum bisa didaftari.");
        return training;
    }
}
