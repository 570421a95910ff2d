package id.terinovatif.training;

import id.terinovatif.account.People;
import id.terinovatif.account.Person;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A bimtek's own page, with registering oneself, naming people of the own agency, and the organiser's list. */
@Controller
class RegistrationController {
    private final Trainings trainings;
    private final Programme programme;
    private final Registrations registrations;
    private final Registering registering;
    private final Notices notices;
    private final People people;

    RegistrationController(
            Trainings trainings,
            Programme programme,
            Registrations registrations,
            Registering registering,
            Notices notices,
            People people) {
        this.trainings = trainings;
        this.programme = programme;
        this.registrations = registrations;
        this.registering = registering;
        this.notices = notices;
        this.people = people;
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

    @PostMapping("/bimtek/{id}/pendaftaran/batal")
    String withdraw(@SignedIn User user, @PathVariable long id, RedirectAttributes flash) {
        var training = open(user, id);
        var mine = registrations
                .ofPerson(training, user.id())
                .filter(one -> !one.withdrawn())
                .orElseThrow(Missing::new);
        registering.withdraw(user, training, mine);
        flash.addFlashAttribute("message", "Pendaftaran Anda dibatalkan. Kursinya bisa dipakai orang lain.");
        return "redirect:" + training.path();
    }

    /** Everybody for organisers; for a head the people of the own agency, with those who could still be named. */
    @GetMapping("/bimtek/{id}/peserta")
    String participants(@SignedIn User user, @PathVariable long id, Model model) {
        var training = trainings.get(user, id);
        var own = own(user);
        var all = registrations.of(training);
        var ids = own.stream().map(Person::id).toList();
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
                own.stream().filter(one -> !taken.contains(one.id())).toList());
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
        var person =
                own(user).stream().filter(one -> one.id() == orang).findFirst().orElse(null);
        flash.addFlashAttribute(
                "message",
                person == null
                        ? "Pilih dulu orangnya."
                        : registering.register(user, training, person, angkatan).words());
        return "redirect:" + training.path() + "/peserta";
    }

    @PostMapping("/bimtek/{id}/peserta/{peserta}/batal")
    String drop(@SignedIn User user, @PathVariable long id, @PathVariable long peserta, RedirectAttributes flash) {
        var training = open(user, id);
        var ids = own(user).stream().map(Person::id).toList();
        var one = registrations
                .find(training, peserta)
                .filter(found -> !found.withdrawn())
                .filter(found -> Trainings.organises(user) || ids.contains(found.personId()))
                .orElseThrow(Missing::new);
        registering.withdraw(user, training, one);
        flash.addFlashAttribute("message", "Pendaftaran " + one.name() + " dibatalkan.");
        return "redirect:" + training.path() + "/peserta";
    }

    private Training open(User user, long id) {
        var training = trainings.get(user, id);
        if (!training.published()) throw new NotAllowed("Bimtek ini belum terbit, jadi belum bisa didaftari.");
        return training;
    }

    /** The people this person may name: for a head those of the own agency and its units; none for an organiser. */
    private List<Person> own(User user) {
        if (Trainings.organises(user)) return List.of();
        if (!user.headsAgency())
            throw new NotAllowed("Daftar peserta dibuka untuk penyelenggara dan kepala perangkat daerah.");
        return people.of(user.regionId()).stream()
                .filter(one -> one.closedAt() == null && one.role().worksForAgency())
                .filter(one -> user.agencyIds().contains(Objects.requireNonNullElse(one.agencyId(), 0L)))
                .toList();
    }
}
