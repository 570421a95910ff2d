package id.terinovatif.administration;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.coach.Check;
import id.terinovatif.coach.CheckTrial;
import id.terinovatif.coach.CheckTrial.Outcome;
import id.terinovatif.coach.checks.Checks;
import id.terinovatif.innovation.coaching.RegionChecks;
import id.terinovatif.innovation.coaching.RegionChecks.Changed;
import id.terinovatif.shared.Missing;
import java.util.List;
import java.util.Map;
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

/** The coach's checks as this region uses them: switched off, with other numbers or words, tried on their examples first. */
@Controller
public class CheckController {
    private final RegionChecks checks;
    private final Audit audit;

    CheckController(RegionChecks checks, Audit audit) {
        this.checks = checks;
        this.audit = audit;
    }

    /** A line of the list; {@code works} is false when the examples no longer come out, as after a new release. */
    public record Row(Check check, boolean changed, boolean works) {}

    @GetMapping("/kelola/pelatih")
    String list(@SignedIn User user, Model model) {
        var changed = checks.changed(user.regionId());
        model.addAttribute(
                "rows",
                checks.of(user.regionId()).stream()
                        .map(check -> row(check, changed.containsKey(check.id())))
                        .toList());
        return "administration/pelatih";
    }

    private static Row row(Check check, boolean changed) {
        return new Row(check, changed, !changed || CheckTrial.problems(check).isEmpty());
    }

    @GetMapping("/kelola/pelatih/{periksa}")
    String check(@SignedIn User user, @PathVariable String periksa, Model model) {
        var form = CheckForm.showing(shipped(periksa), current(user, periksa));
        return page(user, form, form.outcomes(), model);
    }

    @PostMapping("/kelola/pelatih/{periksa}")
    Object change(
            @SignedIn User user,
            @PathVariable String periksa,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes flash) {
        var form = CheckForm.of(shipped(periksa), typed);
        var outcomes = form.outcomes();
        var problems = form.faults().isEmpty() ? CheckTrial.problems(form.changed()) : List.<String>of();
        if (!form.faults().isEmpty()) return refused(user, form, outcomes, model);
        if ("coba".equals(typed.get("aksi"))) return tried(user, form, outcomes, model);
        if (!problems.isEmpty()) return refused(user, form.refused(problems), outcomes, model);
        store(user, form.changed());
        flash.addFlashAttribute("message", "Tersimpan. Pelatih memakainya mulai pembacaan berikutnya.");
        return "redirect:/kelola/pelatih/" + periksa;
    }

    private void store(User user, Check changed) {
        audit.with(
                user,
                changed.on() ? "mengubah catatan pelatih" : "mematikan catatan pelatih",
                changed.id() + " " + changed.title(),
                () -> checks.change(user, changed));
    }

    @PostMapping("/kelola/pelatih/{periksa}/bawaan")
    String reset(@SignedIn User user, @PathVariable String periksa, RedirectAttributes flash) {
        var shipped = shipped(periksa);
        audit.with(
                user,
                "mengembalikan catatan pelatih ke bawaan",
                shipped.id() + " " + shipped.title(),
                () -> checks.reset(user.regionId(), periksa));
        flash.addFlashAttribute("message", "Kembali ke bawaan.");
        return "redirect:/kelola/pelatih/" + periksa;
    }

    private static Check shipped(String id) {
        return Checks.standard().stream()
                .filter(check -> check.id().equals(id))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    private Check current(User user, String id) {
        return checks.find(user.regionId(), id).orElseThrow(Missing::new);
    }

    private ModelAndView refused(User user, CheckForm form, List<Outcome> outcomes, Model model) {
        return new ModelAndView(page(user, form, outcomes, model), Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String tried(User user, CheckForm form, List<Outcome> outcomes, Model model) {
        model.addAttribute("trial", true);
        return page(user, form, outcomes, model);
    }

    private String page(User user, CheckForm form, List<Outcome> outcomes, Model model) {
        @Nullable
        Changed changed = checks.changed(user.regionId()).get(form.shipped().id());
        model.addAttribute("form", form);
        model.addAttribute("outcomes", outcomes);
        model.addAttribute("changed", changed);
        model.addAttribute("zone", user.region().zone());
        return "administration/catatan";
    }
}
