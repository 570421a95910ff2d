package id.terinovatif.index.scenario;

import id.terinovatif.account.OpenedYear;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.shared.TypedNumber;
import id.terinovatif.shared.web.FormPrint;
import id.terinovatif.shared.web.Once;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Scenarios of a year: made, laid side by side, and which innovations one of them reports. */
@Controller
public class ScenarioController {
    private final Scenarios scenarios;
    private final Simulation simulation;
    private final TransactionTemplate transaction;
    private final Once once;

    ScenarioController(Scenarios scenarios, Simulation simulation, TransactionTemplate transaction, Once once) {
        this.once = once;
        this.scenarios = scenarios;
        this.simulation = simulation;
        this.transaction = transaction;
    }

    /** A scenario with what comes out of it. */
    public record Compared(Scenario scenario, Simulation.Outcome outcome) {}

    @GetMapping("/indeks/{tahun}/simulasi")
    String list(@SignedIn User user, @OpenedYear int tahun, Model model) {
        require(user);
        var real = simulation.real(user.regionId(), tahun);
        List<Compared> compared = scenarios.of(user, tahun).stream()
                .map(one -> new Compared(one, simulation.of(one, scenarios.changes(one), real)))
                .toList();
        model.addAttribute("year", tahun);
        model.addAttribute("compared", compared);
        model.addAttribute("zone", user.region().zone());
        return "index/scenario/simulasi";
    }

    @PostMapping("/indeks/{tahun}/simulasi")
    String create(
            @SignedIn User user,
            @OpenedYear int tahun,
            @RequestParam(defaultValue = "") String nama,
            FormPrint print,
            RedirectAttributes flash) {
        require(user);
        if (nama.isBlank() || nama.strip().length() > 80) {
            flash.addFlashAttribute(
                    "message", "Beri nama dulu, paling panjang 80 huruf, misalnya \"Tanpa yang lemah\".");
            return "redirect:/indeks/" + tahun + "/simulasi";
        }
        return "redirect:"
                + once.make(
                        user.regionId(),
                        user.id(),
                        print,
                        () -> "/indeks/" + tahun + "/simulasi/" + scenarios.create(user, tahun, nama.strip()));
    }

    @GetMapping("/indeks/{tahun}/simulasi/{skenario}")
    String scenario(
            @SignedIn User user,
            @OpenedYear int tahun,
            @PathVariable long skenario,
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "1") int halaman,
            Model model) {
        var scenario = find(user, tahun, skenario);
        var outcome = simulation.of(scenario, scenarios.changes(scenario));
        model.addAttribute("scenario", scenario);
        model.addAttribute("outcome", outcome);
        model.addAttribute("shelf", Shelf.of(outcome.rows(), cari, Math.clamp(halaman, 1, 100_000)));
        return "index/scenario/skenario";
    }

    @PostMapping("/indeks/{tahun}/simulasi/{skenario}")
    String choose(
            @SignedIn User user,
            @OpenedYear int tahun,
            @PathVariable long skenario,
            @RequestParam Map<String, String> form,
            @RequestHeader(name = "X-Requested-With", defaultValue = "") String byScript,
            Model model,
            RedirectAttributes flash) {
        var scenario = find(user, tahun, skenario);
        var floor = TypedNumber.of(form.getOrDefault("batas", "")).value();
        if (form.containsKey("batas")) {
            if (floor == null) flash.addFlashAttribute("message", "Isi batasnya dengan angka poin, misalnya 40.");
            else transaction.executeWithoutResult(status -> leaveOutBelow(scenario, floor));
        } else transaction.executeWithoutResult(status -> keep(scenario, form));
        if (!byScript.isEmpty()) {
            model.addAttribute("outcome", simulation.of(scenario, scenarios.changes(scenario)));
            return "index/scenario/hitungan";
        }
        return "redirect:/indeks/" + tahun + "/simulasi/" + skenario;
    }

    /** Writes only the fates that were chosen anew; a page carries those of all its innovations. */
    private void keep(Scenario scenario, Map<String, String> form) {
        var kept = scenarios.changes(scenario).fates();
        for (var row : simulation.of(scenario, Changes.of(List.of())).rows()) {
            var id = row.line().id();
            if (!ScenarioForm.shows(form, id)) continue;
            var chosen = ScenarioForm.fate(form, id, row.fate());
            if (chosen != kept.get(id)) scenarios.fate(scenario, id, chosen);
        }
    }

    /** Leaves out all that would be reported with less maturity than this. */
    private void leaveOutBelow(Scenario scenario, BigDecimal floor) {
        simulation.of(scenario, scenarios.changes(scenario)).rows().stream()
                .filter(row -> row.fate() != Fate.LEAVE_OUT && row.points().compareTo(floor) < 0)
                .forEach(row -> scenarios.fate(scenario, row.line().id(), Fate.LEAVE_OUT));
    }

    @PostMapping("/indeks/{tahun}/simulasi/{skenario}/hapus")
    String delete(@SignedIn User user, @OpenedYear int tahun, @PathVariable long skenario, RedirectAttributes flash) {
        var scenario = find(user, tahun, skenario);
        scenarios.delete(scenario);
        flash.addFlashAttribute("message", "Skenario \"" + scenario.name() + "\" dihapus.");
        return "redirect:/indeks/" + tahun + "/simulasi";
    }

    private Scenario find(User user, int year, long id) {
        require(user);
        return scenarios.find(user, year, id).orElseThrow(Missing::new);
    }

    static void require(User user) {
        if (!user.seesWholeRegion())
            throw new NotAllowed(
                    "Simulasi memakai nilai semua perangkat daerah, jadi dibuka untuk pemeriksa dan pimpinan.");
    }
}
