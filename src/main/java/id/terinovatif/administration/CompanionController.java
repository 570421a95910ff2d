package id.terinovatif.administration;

import id.terinovatif.account.Agencies;
import id.terinovatif.account.Agency;
import id.terinovatif.account.Companions;
import id.terinovatif.account.People;
import id.terinovatif.account.Person;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Names the verifier whom an agency may ask. */
@Controller
class CompanionController {
    private final Agencies agencies;
    private final Companions companions;
    private final People people;
    private final Audit audit;

    CompanionController(Agencies agencies, Companions companions, People people, Audit audit) {
        this.agencies = agencies;
        this.companions = companions;
        this.people = people;
        this.audit = audit;
    }

    @PostMapping("/kelola/perangkat-daerah/pendamping")
    String name(
            @SignedIn User user,
            @RequestParam(defaultValue = "") String perangkat,
            @RequestParam(defaultValue = "") String pendamping,
            RedirectAttributes flash) {
        flash.addFlashAttribute("message", named(user, perangkat, pendamping));
        return "redirect:/kelola/perangkat-daerah";
    }

    private String named(User user, String agencyId, String personId) {
        var agency = number(agencyId).flatMap(id -> agencies.find(user.regionId(), id));
        if (agency.isEmpty()) return "Pilih dulu perangkat daerahnya. Belum ada yang berubah.";
        if (personId.isBlank()) return set(user, agency.get(), null);
        return candidate(user, personId)
                .map(person -> set(user, agency.get(), person))
                .orElse("Pendamping harus seorang verifikator yang akunnya terbuka. Belum ada yang berubah.");
    }

    private String set(User user, Agency agency, @Nullable Person person) {
        audit.with(
                user,
                "mengatur pendamping " + agency.name(),
                person == null ? "tanpa pendamping sendiri" : person.name(),
                () -> companions.name(agency, person == null ? null : person.id()));
        return person == null
                ? agency.name() + " sekarang tanpa pendamping sendiri."
                : "Pendamping " + agency.name() + ": " + person.name() + ".";
    }

    private Optional<Person> candidate(User user, String id) {
        return companions.candidates(people, user.regionId()).stream()
                .filter(person -> String.valueOf(person.id()).equals(id))
                .findFirst();
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
