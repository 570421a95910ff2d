package id.terinovatif.training.agenda;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.web.Faults;
import id.terinovatif.training.Part;
import id.terinovatif.training.Programme;
import id.terinovatif.training.Training;
import id.terinovatif.training.Trainings;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The organiser's agenda: proposals from the facts, accepted as they are or in other words, and topics of one's own. */
@Controller
class AgendaController {
    private static final int LONGEST = 200;

    private final Trainings trainings;
    private final Programme programme;
    private final Proposals proposals;

    AgendaController(Trainings trainings, Programme programme, Proposals proposals) {
        this.trainings = trainings;
        this.programme = programme;
        this.proposals = proposals;
    }

    @GetMapping("/bimtek/{id}/agenda")
    String page(@SignedIn User user, @PathVariable long id, Model model) {
        model.addAllAttributes(view(trainings.organised(user, id), "", Faults.none()));
        return "training/agenda/agenda";
    }

    /** {@code usulan} names the proposal it comes from; its numbers are counted anew, not taken from the form. */
    @PostMapping("/bimtek/{id}/agenda")
    Object add(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String judul,
            @RequestParam(defaultValue = "") String usulan,
            RedirectAttributes flash) {
        var training = trainings.organised(user, id);
        var faults = new Faults.Collector()
                .require("judul", judul.strip(), LONGEST, "Topik")
                .found();
        if (!faults.isEmpty())
            return new ModelAndView(
                    "training/agenda/agenda", view(training, judul, faults), HttpStatus.UNPROCESSABLE_CONTENT);
        var reason = proposals.of(training).stream()
                .filter(one -> (one.kind() + ":" + one.key()).equals(usulan))
                .findFirst()
                .map(Proposals.Proposal::reason)
                .orElse("");
        programme.addTopic(training, judul.strip(), reason);
        flash.addFlashAttribute("message", "\"" + judul.strip() + "\" masuk agenda.");
        return back(training);
    }

    @PostMapping("/bimtek/{id}/agenda/{nomor}")
    String change(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable long nomor,
            @RequestParam(defaultValue = "") String judul,
            @RequestParam(defaultValue = "") String hapus,
            RedirectAttributes flash) {
        var training = trainings.organised(user, id);
        var topic = programme.topics(training).stream()
                .filter(one -> one.id() == nomor)
                .findFirst()
                .orElseThrow(Missing::new);
        var title = judul.strip();
        if (!hapus.isEmpty()) programme.remove(training, Part.TOPIC, nomor);
        else if (!title.isEmpty())
            programme.rename(training, topic, title.substring(0, Math.min(LONGEST, title.length())));
        flash.addFlashAttribute("message", hapus.isEmpty() ? "Topik tersimpan." : "Topik dihapus dari agenda.");
        return back(training);
    }

    private static String back(Training training) {
        return "redirect:" + training.path() + "/agenda";
    }

    private Map<String, Object> view(Training training, String typed, Faults faults) {
        var view = new HashMap<String, Object>();
        view.put("training", training);
        view.put("topics", programme.topics(training));
        view.put("proposals", proposals.of(training));
        view.put("typed", typed);
        view.put("faults", faults);
        return view;
    }
}
