package id.terinovatif.index.scenario;

import id.terinovatif.account.Agencies;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.innovation.tasks.Tasks;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.shared.TypedDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** From a scenario to decided work: each raised level with who does it and until when. */
@Controller
class ScenarioPlanController {
    private final Scenarios scenarios;
    private final Raises raises;
    private final Tasks tasks;
    private final Agencies agencies;
    private final TransactionTemplate transaction;

    ScenarioPlanController(
            Scenarios scenarios, Raises raises, Tasks tasks, Agencies agencies, TransactionTemplate transaction) {
        this.scenarios = scenarios;
        this.raises = raises;
        this.tasks = tasks;
        this.agencies = agencies;
        this.transaction = transaction;
    }

    @GetMapping("/indeks/{tahun}/simulasi/{skenario}/rencana")
    ModelAndView steps(@SignedIn User user, @PathVariable int tahun, @PathVariable long skenario) {
        var scenario = find(user, tahun, skenario);
        return show(user, scenario, raises.of(scenario), Map.of(), Map.of());
    }

    /** Gains and levels are computed again here, not taken from the form; one wrong date keeps everything as typed. */
    @PostMapping("/indeks/{tahun}/simulasi/{skenario}/rencana")
    ModelAndView decide(
            @SignedIn User user,
            @PathVariable int tahun,
            @PathVariable long skenario,
            @RequestParam(defaultValue = "") Set<String> langkah,
            @RequestParam Map<String, String> form,
            RedirectAttributes flash) {
        var scenario = find(user, tahun, skenario);
        var all = raises.of(scenario);
        var chosen = all.stream().filter(one -> langkah.contains(one.key())).toList();
        var faults = faults(chosen, form);
        if (!faults.isEmpty()) return show(user, scenario, all, form, faults);
        transaction.executeWithoutResult(status -> chosen.forEach(one -> tasks.decide(
                user,
                tahun,
                decision(user, one, form),
                TypedDate.near(due(one, form)).date())));
        flash.addFlashAttribute("message", chosen.size() + " langkah masuk rencana. Tunjuk orangnya di tiap tugas.");
        return new ModelAndView("redirect:/indeks/" + tahun + "/rencana");
    }

    private static Map<String, String> faults(List<Raises.Raise> chosen, Map<String, String> form) {
        var faults = new LinkedHashMap<String, String>();
        if (chosen.isEmpty()) faults.put("langkah", "Centang dulu langkah yang dikerjakan.");
        for (var one : chosen)
            if (!due(one, form).isBlank() && TypedDate.near(due(one, form)).date() == null)
                faults.put("tenggat." + one.key(), "Isi tanggal yang ada, misalnya 2026-08-31.");
        return faults;
    }

    private static String due(Raises.Raise one, Map<String, String> form) {
        return form.getOrDefault("tenggat." + one.key(), "");
    }

    private Tasks.Decision decision(User user, Raises.Raise one, Map<String, String> form) {
        return new Tasks.Decision(
                one.innovation() == null ? null : one.innovation().id(),
                one.item(),
                one.from(),
                one.to(),
                one.gain(),
                one.effort(),
                agency(user, form.getOrDefault("pd." + one.key(), "")));
    }

    private @Nullable Long agency(User user, String chosen) {
        if (!chosen.matches("\\d{1,18}")) return null;
        var id = Long.valueOf(chosen);
        return agencies.find(user.regionId(), id).isPresent() ? id : null;
    }

    private ModelAndView show(
            User user,
            Scenario scenario,
            List<Raises.Raise> all,
            Map<String, String> typed,
            Map<String, String> faults) {
        var page = new ModelAndView("index/scenario/rencana");
        if (!faults.isEmpty()) page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("scenario", scenario);
        page.addObject("raises", all);
        page.addObject("agencies", agencies.of(user.regionId()));
        page.addObject("typed", typed);
        page.addObject("faults", faults);
        return page;
    }

    private Scenario find(User user, int year, long id) {
        if (!user.decidesPlan()) throw new NotAllowed("Rencana diputuskan oleh pemeriksa atau admin.");
        return scenarios.find(user, year, id).orElseThrow(Missing::new);
    }
}
