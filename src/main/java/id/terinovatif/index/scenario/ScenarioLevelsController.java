package id.terinovatif.index.scenario;

import id.terinovatif.account.OpenedYear;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.government.GovernmentAnswers;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.answer.Answers;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.scoring.InvalidAnswers;
import id.terinovatif.scoring.Problem;
import id.terinovatif.shared.Missing;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The levels of one innovation in a scenario, and the government's values. */
@Controller
class ScenarioLevelsController {
    private final Scenarios scenarios;
    private final Simulation simulation;
    private final Innovations innovations;
    private final Answers answers;
    private final GovernmentAnswers government;
    private final Instruments instruments;
    private final TransactionTemplate transaction;

    ScenarioLevelsController(
            Scenarios scenarios,
            Simulation simulation,
            Innovations innovations,
            Answers answers,
            GovernmentAnswers government,
            Instruments instruments,
            TransactionTemplate transaction) {
        this.scenarios = scenarios;
        this.simulation = simulation;
        this.innovations = innovations;
        this.answers = answers;
        this.government = government;
        this.instruments = instruments;
        this.transaction = transaction;
    }

    @GetMapping("/indeks/{tahun}/simulasi/{skenario}/inovasi/{id}")
    String levels(
            @SignedIn User user,
            @OpenedYear int tahun,
            @PathVariable long skenario,
            @PathVariable long id,
            Model model) {
        var scenario = find(user, tahun, skenario);
        var innovation = innovation(user, tahun, id);
        model.addAttribute("scenario", scenario);
        model.addAttribute("innovation", innovation);
        model.addAttribute("indicators", instruments.of(tahun).perInnovation());
        model.addAttribute("real", answers.of(innovation));
        model.addAttribute("changed", scenarios.changes(scenario).levels().getOrDefault(id, Map.of()));
        return "index/scenario/tingkat";
    }

    @PostMapping("/indeks/{tahun}/simulasi/{skenario}/inovasi/{id}")
    String raise(
            @SignedIn User user,
            @OpenedYear int tahun,
            @PathVariable long skenario,
            @PathVariable long id,
            @RequestParam Map<String, String> form) {
        var scenario = find(user, tahun, skenario);
        var real = answers.of(innovation(user, tahun, id));
        transaction.executeWithoutResult(status -> {
            for (var indicator : instruments.of(tahun).perInnovation()) {
                var saved = real.get(indicator.code());
                int now = saved == null ? 0 : saved.level();
                scenarios.level(scenario, id, indicator.code(), ScenarioForm.level(form, indicator.code(), now));
            }
        });
        return "redirect:/indeks/" + tahun + "/simulasi/" + skenario;
    }

    @GetMapping("/indeks/{tahun}/simulasi/{skenario}/pemerintah")
    String government(@SignedIn User user, @OpenedYear int tahun, @PathVariable long skenario, Model model) {
        return show(find(user, tahun, skenario), "", Map.of(), model);
    }

    /** A value in no printed band is shown back with the reason, and nothing of the form is kept. */
    @PostMapping("/indeks/{tahun}/simulasi/{skenario}/pemerintah")
    Object type(
            @SignedIn User user,
            @OpenedYear int tahun,
            @PathVariable long skenario,
            @RequestParam Map<String, String> form,
            Model model) {
        var scenario = find(user, tahun, skenario);
        var real = government.given(user.regionId(), tahun);
        var question = ScenarioForm.question(form, ScenarioForm.items(instruments.of(tahun)));
        if (question != null)
            return new ModelAndView(
                    show(scenario, "Belum disimpan: " + question, form, model),
                    Map.of(),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        try {
            transaction.executeWithoutResult(status -> {
                for (var item : ScenarioForm.items(instruments.of(tahun)))
                    scenarios.government(
                            scenario, item.code(), ScenarioForm.government(form, item.code(), real.get(item.code())));
                simulation.of(scenario, scenarios.changes(scenario));
            });
        } catch (InvalidAnswers invalid) {
            var why = invalid.problems().stream()
                    .map(Problem::message)
                    .findFirst()
                    .orElse("");
            return new ModelAndView(
                    show(scenario, "Belum disimpan: " + why + ".", form, model),
                    Map.of(),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return "redirect:/indeks/" + tahun + "/simulasi/" + skenario;
    }

    private String show(Scenario scenario, String fault, Map<String, String> typed, Model model) {
        model.addAttribute("scenario", scenario);
        model.addAttribute("items", ScenarioForm.items(instruments.of(scenario.year())));
        model.addAttribute("real", government.given(scenario.regionId(), scenario.year()));
        model.addAttribute("changed", scenarios.changes(scenario).government());
        model.addAttribute("fault", fault);
        model.addAttribute("typed", typed);
        return "index/scenario/pemerintah";
    }

    private Innovation innovation(User user, int year, long id) {
        var innovation = innovations.visibleTo(user).get(id);
        if (innovation.year() != year) throw new Missing();
        return innovation;
    }

    private Scenario find(User user, int year, long id) {
        ScenarioController.require(user);
        return scenarios.find(user, year, id).orElseThrow(Missing::new);
    }
}
