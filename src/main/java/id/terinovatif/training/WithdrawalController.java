package id.terinovatif.training;

import id.terinovatif.account.Person;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.shared.Missing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Giving a place back, the own or somebody else's; it is asked back first, since another person takes the seat at once. */
@Controller
class WithdrawalController {
    private final Trainings trainings;
    private final Registrations registrations;
    private final Registering registering;
    private final OwnPeople own;

    WithdrawalController(Trainings trainings, Registrations registrations, Registering registering, OwnPeople own) {
        this.trainings = trainings;
        this.registrations = registrations;
        this.registering = registering;
        this.own = own;
    }

    @GetMapping("/bimtek/{id}/pendaftaran/batal")
    String askMine(@SignedIn User user, @PathVariable long id, Model model) {
        var training = trainings.get(user, id);
        return ask(training, mine(user, training), true, model);
    }

    @PostMapping("/bimtek/{id}/pendaftaran/batal")
    String withdraw(@SignedIn User user, @PathVariable long id, RedirectAttributes flash) {
        var training = trainings.get(user, id);
        registering.withdraw(user, training, mine(user, training));
        flash.addFlashAttribute("message", "Pendaftaran Anda dibatalkan. Kursinya bisa dipakai orang lain.");
        return "redirect:" + training.path();
    }

    @GetMapping("/bimtek/{id}/peserta/{peserta}/batal")
    String askFor(@SignedIn User user, @PathVariable long id, @PathVariable long peserta, Model model) {
        var training = trainings.get(user, id);
        return ask(training, named(user, training, peserta), false, model);
    }

    @PostMapping("/bimtek/{id}/peserta/{peserta}/batal")
    String drop(@SignedIn User user, @PathVariable long id, @PathVariable long peserta, RedirectAttributes flash) {
        var training = trainings.get(user, id);
        var one = named(user, training, peserta);
        registering.withdraw(user, training, one);
        flash.addFlashAttribute("message", "Pendaftaran " + one.name() + " dibatalkan.");
        return "redirect:" + training.path() + "/peserta";
    }

    private String ask(Training training, Registration one, boolean own, Model model) {
        model.addAttribute("training", training);
        model.addAttribute("one", one);
        model.addAttribute("own", own);
        model.addAttribute(
                "waiting",
                registrations.waiting(training).stream()
                        .filter(other -> other.batch() == one.batch())
                        .count());
        return "training/batal";
    }

    private Registration mine(User user, Training training) {
        return registrations
                .ofPerson(training, user.id())
                .filter(one -> !one.withdrawn())
                .orElseThrow(Missing::new);
    }

    private Registration named(User user, Training training, long id) {
        var ids = own.of(user).stream().map(Person::id).toList();
        return registrations
                .find(training, id)
                .filter(one -> !one.withdrawn())
                .filter(one -> Trainings.organises(user) || ids.contains(one.personId()))
                .orElseThrow(Missing::new);
    }
}
