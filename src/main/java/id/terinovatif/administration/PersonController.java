package id.terinovatif.administration;

import id.terinovatif.account.Agencies;
import id.terinovatif.account.FreshProof;
import id.terinovatif.account.People;
import id.terinovatif.account.Person;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.account.factor.Factors;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.web.Faults;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One account: name, telephone, role and agency, and what was done to it. */
@Controller
public class PersonController {
    private final People people;
    private final Agencies agencies;
    private final PersonActions actions;
    private final Audit audit;
    private final Factors factors;

    PersonController(People people, Agencies agencies, PersonActions actions, Audit audit, Factors factors) {
        this.people = people;
        this.agencies = agencies;
        this.actions = actions;
        this.audit = audit;
        this.factors = factors;
    }

    /** What the form says. */
    public record Typed(
            String name,
            String phone,
            String role,
            @Nullable Long agency) {
        RoleChoice choice() {
            return new RoleChoice(role, agency);
        }
    }

    @GetMapping("/kelola/akun/{id}")
    String one(@SignedIn User user, @PathVariable long id, Model model) {
        var person = people.find(user.regionId(), id).orElseThrow(Missing::new);
        return page(user, person, typed(person), Faults.none(), model);
    }

    @FreshProof
    @PostMapping("/kelola/akun/{id}")
    Object change(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String nama,
            @RequestParam(defaultValue = "") String telepon,
            @RequestParam(defaultValue = "") String peran,
            @RequestParam(required = false) @Nullable Long perangkat,
            Model model,
            RedirectAttributes flash) {
        var typed = new Typed(nama.strip(), telepon.strip(), peran, perangkat);
        var faults = actions.change(user, id, typed);
        if (!faults.isEmpty()) {
            var person = people.find(user.regionId(), id).orElseThrow(Missing::new);
            return refused(user, person, typed, faults, model);
        }
        flash.addFlashAttribute("message", "Akun " + typed.name() + " tersimpan.");
        return "redirect:/kelola/akun/" + id;
    }

    /** The account that stays is named by its address, so that nobody picks a namesake from a list. */
    @FreshProof
    @PostMapping("/kelola/akun/{id}/penggabungan")
    Object merge(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String ke,
            @RequestParam(defaultValue = "") String yakin,
            Model model,
            RedirectAttributes flash) {
        var person = people.find(user.regionId(), id).orElseThrow(Missing::new);
        var into = people.byEmail(ke.strip()).filter(other -> other.regionId() == user.regionId());
        var faults = new Faults.Collector();
        if (into.isEmpty()) faults.add("ke", "Tidak ada akun terbuka dengan surel itu di daerah ini.");
        if (yakin.isEmpty()) faults.add("yakin", "Centang dulu bahwa keduanya orang yang sama.");
        if (faults.found().isEmpty())
            actions.merge(user, id, into.orElseThrow().id()).ifPresent(against -> faults.add("ke", against));
        if (!faults.found().isEmpty()) {
            model.addAttribute("into", ke.strip());
            return refused(user, person, typed(person), faults.found(), model);
        }
        flash.addFlashAttribute("message", "Akun " + person.email() + " digabungkan ke sini, lalu ditutup.");
        return "redirect:/kelola/akun/" + into.orElseThrow().id();
    }

    private ModelAndView refused(User user, Person person, Typed typed, Faults faults, Model model) {
        return new ModelAndView(page(user, person, typed, faults, model), Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Typed typed(Person person) {
        return new Typed(
                person.name(),
                Objects.requireNonNullElse(person.phone(), ""),
                person.role().name(),
                person.agencyId());
    }

    private String page(User user, Person person, Typed typed, Faults faults, Model model) {
        model.addAttribute("person", person);
        model.addAttribute("typed", typed);
        model.addAttribute("faults", faults);
        model.addAttribute("secondStep", factors.confirmed(user.regionId(), person.id()));
        model.addAttribute("own", person.id() == user.id());
        model.addAttribute("agencies", agencies.of(user.regionId()));
        model.addAttribute("history", audit.ofPerson(user.regionId(), person.id()));
        model.addAttribute("zone", user.region().zone());
        return "administration/orang";
    }
}
