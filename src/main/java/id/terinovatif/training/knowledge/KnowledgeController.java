package id.terinovatif.training.knowledge;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.web.Faults;
import id.terinovatif.training.Programme;
import id.terinovatif.training.Registration;
import id.terinovatif.training.Registrations;
import id.terinovatif.training.Training;
import id.terinovatif.training.Trainings;
import id.terinovatif.training.checkin.Attendance;
import id.terinovatif.year.Years;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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

/** The test before and after, and what its questions showed. */
@Controller
class KnowledgeController {
    private final Trainings trainings;
    private final Programme programme;
    private final Registrations registrations;
    private final Attendance attendance;
    private final KnowledgeAnswers answers;
    private final Years years;
    private final Instruments instruments;
    private final Clock clock;

    KnowledgeController(
            Trainings trainings,
            Programme programme,
            Registrations registrations,
            Attendance attendance,
            KnowledgeAnswers answers,
            Years years,
            Instruments instruments,
            Clock clock) {
        this.trainings = trainings;
        this.programme = programme;
        this.registrations = registrations;
        this.attendance = attendance;
        this.answers = answers;
        this.years = years;
        this.instruments = instruments;
        this.clock = clock;
    }

    @GetMapping("/bimtek/{id}/uji")
    String test(@SignedIn User user, @PathVariable long id, Model model) {
        var training = trainings.get(user, id);
        model.addAllAttributes(view(user, training, mine(user, training), Map.of(), Faults.none()));
        return "training/knowledge/uji";
    }

    @PostMapping("/bimtek/{id}/uji")
    Object answer(@SignedIn User user, @PathVariable long id, @RequestParam Map<String, String> typed) {
        var training = trainings.get(user, id);
        var mine = mine(user, training);
        var stage = stage(user, training, mine);
        if (stage == null) return "redirect:" + training.path() + "/uji";
        var chosen = new LinkedHashMap<Question, String>();
        var faults = new Faults.Collector();
        var number = 0;
        for (var question : questions(training)) {
            number++;
            var option = typed.getOrDefault(question.id(), "");
            if (question.options().contains(option)) chosen.put(question, option);
            else
                faults.add(
                        question.id(),
                        "Pertanyaan " + number + " belum dijawab. Bila ragu, pilih yang paling mungkin.");
        }
        var found = faults.found();
        if (!found.isEmpty())
            return new ModelAndView(
                    "training/knowledge/uji",
                    view(user, training, mine, typed, found),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        answers.keep(training, mine, stage, chosen);
        return "redirect:" + training.path() + "/uji";
    }

    @GetMapping("/bimtek/{id}/uji/hasil")
    String results(@SignedIn User user, @PathVariable long id, Model model) {
        var training = trainings.organised(user, id);
        var all = answers.of(training);
        model.addAttribute("training", training);
        model.addAttribute("items", ItemStatistics.of(questions(training), all));
        for (var stage : Stage.values())
            model.addAttribute(
                    stage == Stage.BEFORE ? "before" : "after",
                    all.stream()
                            .filter(one -> one.stage() == stage)
                            .map(KnowledgeAnswers.Choice::registrationId)
                            .distinct()
                            .count());
        model.addAttribute("few", ItemStatistics.FEW);
        return "training/knowledge/hasil";
    }

    private Map<String, Object> view(
            User user, Training training, Registration mine, Map<String, String> typed, Faults faults) {
        var view = new java.util.HashMap<String, Object>();
        view.put("training", training);
        view.put("questions", questions(training));
        view.put("typed", typed);
        view.put("faults", faults);
        var stage = stage(user, training, mine);
        if (stage != null) view.put("stage", stage);
        view.put("before", answers.of(training, mine, Stage.BEFORE));
        view.put("after", answers.of(training, mine, Stage.AFTER));
        return view;
    }

    /** The test that is open to this person now; null when none is. */
    private @Nullable Stage stage(User user, Training training, Registration mine) {
        var own = programme.timetable(training).of(mine.batch());
        if (own.isEmpty()) return null;
        var today = LocalDate.now(clock.withZone(user.region().zone()));
        if (!today.isAfter(own.days().getFirst())
                && answers.of(training, mine, Stage.BEFORE).isEmpty()) return Stage.BEFORE;
        var was = attendance.days(training).containsKey(mine.id());
        return was
                        && !today.isBefore(own.days().getLast())
                        && answers.of(training, mine, Stage.AFTER).isEmpty()
                ? Stage.AFTER
                : null;
    }

    private List<Question> questions(Training training) {
        return years.current(training.regionId())
                .map(year -> QuestionBank.chosen(instruments.of(year.year()), training.id(), QuestionBank.IN_A_TEST))
                .orElse(List.of());
    }

    private Registration mine(User user, Training training) {
        return registrations
                .ofPerson(training, user.id())
                .filter(Registration::registered)
                .orElseThrow(Missing::new);
    }
}
