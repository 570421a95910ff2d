package id.terinovatif.administration;

import id.terinovatif.account.Agencies;
import id.terinovatif.account.People;
import id.terinovatif.account.Person;
import id.terinovatif.account.Role;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.web.Faults;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    private final Audit audit;

    PersonController(People people, Agencies agencies, Audit audit) {
        this.people = people;
        this.agencies = agencies;
        this.audit = audit;
    }

    /** What the form says. */
    public record Typed(
            String name,
            String phone,
            String role,
            @Nullable Long agency) {}

    @GetMapping("/kelola/akun/{id}")
    String one(@SignedIn User user, @PathVariable long id, Model model) {
        var person = people.find(user.regionId(), id).orElseThrow(Missing::new);
        var typed = new Typed(
                person.name(),
                Objects.requireNonNullElse(person.phone(), ""),
                person.role().name(),
                person.agencyId());
        return page(user, person, typed, Faults.none(), model);
    }

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
        var person = people.find(user.regionId(), id).orElseThrow(Missing::new);
        var typed = new Typed(nama.strip(), telepon.strip(), peran, perangkat);
        var role = role(peran);
        var faults = faults(user, person, typed, role);
        if (!faults.isEmpty() || role.isEmpty())
            return new ModelAndView(
                    page(user, person, typed, faults, model), Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        audit.aboutPerson(
                user,
                "mengubah akun",
                changed(person, typed, role.get()),
                person.id(),
                () -> people.change(
                        user.regionId(),
                        id,
                        typed.name(),
                        typed.phone().isEmpty() ? null : typed.phone(),
                        role.get(),
                        role.get().worksForAgency() ? perangkat : null));
        flash.addFlashAttribute("message", "Akun " + typed.name() + " tersimpan.");
        return "redirect:/kelola/akun/" + id;
    }

    private static String changed(Person person, Typed typed, Role role) {
        return person.name()
                + (person.name().equals(typed.name()) ? "" : " menjadi " + typed.name())
                + (person.role() == role ? "" : ", peran " + person.role().label() + " menjadi " + role.label())
                + (Objects.equals(person.agencyId(), typed.agency()) ? "" : ", pindah perangkat daerah");
    }

    private static Optional<Role> role(String name) {
        return Arrays.stream(Role.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    private Faults faults(User user, Person person, Typed typed, Optional<Role> role) {
        var faults = new Faults.Collector().require("nama", typed.name(), 120, "Nama");
        if (!typed.phone().matches("[0-9+() .-]{0,40}"))
            faults.add("telepon", "Nomor telepon berisi angka, spasi, +, - atau tanda kurung saja.");
        if (role.isEmpty()) faults.add("peran", "Pilih perannya.");
        else if (person.id() == user.id() && role.get() != person.role())
            faults.add("peran", "Peran sendiri tidak bisa diubah; minta admin lain.");
        var agency = typed.agency();
        if (role.isPresent()
                && role.get().worksForAgency()
                && (agency == null || agencies.find(user.regionId(), agency).isEmpty()))
            faults.add("perangkat", "Pilih perangkat daerahnya.");
        return faults.found();
    }

    private String page(User user, Person person, Typed typed, Faults faults, Model model) {
        model.addAttribute("person", person);
        model.addAttribute("typed", typed);
        model.addAttribute("faults", faults);
        model.addAttribute("own", person.id() == user.id());
        model.addAttribute("agencies", agencies.of(user.regionId()));
        model.addAttribute("history", audit.ofPerson(user.regionId(), person.id()));
        model.addAttribute("zone", user.region().zone());
        return "administration/orang";
    }
}
