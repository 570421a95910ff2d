package id.terinovatif.competition.jury;

import id.terinovatif.account.People;
import id.terinovatif.account.Person;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.competition.call.Call;
import id.terinovatif.competition.call.Calls;
import id.terinovatif.shared.web.Faults;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office names the jury. */
@Controller
class JurorController {
    private final Calls calls;
    private final Jurors jurors;
    private final Naming naming;
    private final People people;

    JurorController(Calls calls, Jurors jurors, Naming naming, People people) {
        this.calls = calls;
        this.jurors = jurors;
        this.naming = naming;
        this.people = people;
    }

    @GetMapping("/lomba/{id}/juri")
    ModelAndView list(@SignedIn User user, @PathVariable long id) {
        return page(user, calls.organised(user, id), Map.of(), Faults.none());
    }

    @PostMapping("/lomba/{id}/juri")
    Object name(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            RedirectAttributes flash) {
        var call = calls.organised(user, id);
        var person = person(user, typed.getOrDefault("orang", ""));
        var institution = typed.getOrDefault("lembaga", "").strip();
        var expertise = typed.getOrDefault("keahlian", "").strip();
        var most = typed.getOrDefault("paling", "").strip();
        var faults = new Faults.Collector()
                .require("lembaga", institution, 160, "Lembaga")
                .atMost("keahlian", expertise, 160, "Keahlian");
        if (person == null) faults.add("orang", "Pilih orangnya.");
        if (!most.matches("|[1-9]\\d{0,2}")) faults.add("paling", "Tulis angka 1 sampai 999, atau kosongkan.");
        if (person == null || !faults.found().isEmpty()) return page(user, call, typed, faults.found());
        naming.name(
                user,
                id,
                person,
                institution,
                typed.containsKey("luar"),
                expertise,
                most.isEmpty() ? null : Integer.valueOf(most));
        flash.addFlashAttribute("message", person.name() + " menjadi juri.");
        return "redirect:/lomba/" + id + "/juri";
    }

    @PostMapping("/lomba/{id}/juri/{peserta}/berhenti")
    String withdraw(@SignedIn User user, @PathVariable long id, @PathVariable long peserta, RedirectAttributes flash) {
        calls.organised(user, id);
        naming.withdraw(user, id, peserta);
        flash.addFlashAttribute("message", "Juri berhenti.");
        return "redirect:/lomba/" + id + "/juri";
    }

    private @Nullable Person person(User user, String id) {
        if (!id.matches("\\d{1,18}")) return null;
        return people.find(user.regionId(), Long.parseLong(id))
                .filter(one -> one.closedAt() == null)
                .orElse(null);
    }

    private ModelAndView page(User user, Call call, Map<String, String> typed, Faults faults) {
        var seated = jurors.of(call);
        return new ModelAndView(
                "competition/jury/juri",
                Map.of(
                        "call", call,
                        "jurors", seated,
                        "people",
                                people.of(user.regionId()).stream()
                                        .filter(one -> one.closedAt() == null)
                                        .filter(one -> seated.stream().noneMatch(j -> j.personId() == one.id()))
                                        .sorted(Comparator.comparing((Person one) ->
                                                        !one.role().label().equals("Juri"))
                                                .thenComparing(Person::name))
                                        .toList(),
                        "typed", typed,
                        "faults", faults),
                faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
