package id.terinovatif.administration;

import id.terinovatif.account.Agencies;
import id.terinovatif.account.AgencyChanges;
import id.terinovatif.account.People;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
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

/** One agency: its name, place and contact; closed, opened again, or merged into another. */
@Controller
public class AgencyPageController {
    private final Agencies agencies;
    private final AgencyChanges changes;
    private final AgencyActions actions;
    private final People people;
    private final Audit audit;

    AgencyPageController(Agencies agencies, AgencyChanges changes, AgencyActions actions, People people, Audit audit) {
        this.agencies = agencies;
        this.changes = changes;
        this.actions = actions;
        this.people = people;
        this.audit = audit;
    }

    /** What the form says; {@code parent} null for one that stands at the top. */
    public record Typed(String name, @Nullable Long parent, String email, String phone) {}

    @GetMapping("/kelola/perangkat-daerah/{id}")
    String one(@SignedIn User user, @PathVariable long id, Model model) {
        var agency = changes.find(user.regionId(), id).orElseThrow(Missing::new);
        var typed = new Typed(
                agency.name(),
                agency.parentId(),
                Objects.requireNonNullElse(agency.email(), ""),
                Objects.requireNonNullElse(agency.phone(), ""));
        return page(user, agency, typed, Faults.none(), model);
    }

    @PostMapping("/kelola/perangkat-daerah/{id}")
    Object change(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String nama,
            @RequestParam(required = false) @Nullable Long induk,
            @RequestParam(defaultValue = "") String surel,
            @RequestParam(defaultValue = "") String telepon,
            Model model,
            RedirectAttributes flash) {
        var agency = changes.find(user.regionId(), id).orElseThrow(Missing::new);
        var typed = new Typed(nama.strip(), induk, surel.strip(), telepon.strip());
        var faults = actions.change(user, agency, typed);
        if (!faults.isEmpty())
            return new ModelAndView(
                    page(user, agency, typed, faults, model), Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        flash.addFlashAttribute("message", typed.name() + " tersimpan.");
        return "redirect:/kelola/perangkat-daerah/" + id;
    }

    @PostMapping("/kelola/perangkat-daerah/{id}/penutupan")
    String close(@SignedIn User user, @PathVariable long id, RedirectAttributes flash) {
        flash.addFlashAttribute("message", actions.close(user, id));
        return "redirect:/kelola/perangkat-daerah/" + id;
    }

    @PostMapping("/kelola/perangkat-daerah/{id}/pembukaan")
    String reopen(@SignedIn User user, @PathVariable long id, RedirectAttributes flash) {
        flash.addFlashAttribute("message", actions.reopen(user, id));
        return "redirect:/kelola/perangkat-daerah/" + id;
    }

    /** Asked twice: the second time with the tick that says it is meant. */
    @PostMapping("/kelola/perangkat-daerah/{id}/penggabungan")
    String merge(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long ke,
            @RequestParam(defaultValue = "") String yakin,
            RedirectAttributes flash) {
        if (changes.find(user.regionId(), id).isEmpty()) throw new Missing();
        if (ke == null || yakin.isEmpty()) {
            flash.addFlashAttribute(
                    "message",
                    ke == null
                            ? "Pilih dulu perangkat daerah tujuannya. Belum ada yang berubah."
                            : "Centang dulu bahwa Anda yakin. Belum ada yang berubah.");
            return "redirect:/kelola/perangkat-daerah/" + id;
        }
        flash.addFlashAttribute("message", actions.merge(user, id, ke));
        return "redirect:/kelola/perangkat-daerah/" + ke;
    }

    private String page(User user, AgencyChanges.Detail agency, Typed typed, Faults faults, Model model) {
        model.addAttribute("agency", agency);
        model.addAttribute("typed", typed);
        model.addAttribute("faults", faults);
        model.addAttribute(
                "others",
                agencies.of(user.regionId()).stream()
                        .filter(one -> one.id() != agency.id())
                        .toList());
        model.addAttribute(
                "people",
                people.of(user.regionId()).stream()
                        .filter(one -> Objects.equals(one.agencyId(), agency.id()))
                        .toList());
        model.addAttribute("history", audit.ofAgency(user.regionId(), agency.id()));
        model.addAttribute("zone", user.region().zone());
        return "administration/perangkat-satu";
    }
}
