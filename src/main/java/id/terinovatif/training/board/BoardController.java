package id.terinovatif.training.board;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.web.Faults;
import id.terinovatif.shared.web.FormPrint;
import id.terinovatif.shared.web.Once;
import id.terinovatif.training.OwnDrafts;
import id.terinovatif.training.Registration;
import id.terinovatif.training.Registrations;
import id.terinovatif.training.Training;
import id.terinovatif.training.Trainings;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The live board, for organisers and for everybody with a place. */
@Controller
class BoardController {
    private static final int LONGEST = 280;

    private final Trainings trainings;
    private final Registrations registrations;
    private final Boards boards;
    private final BoardChoices choices;
    private final Feeds feeds;
    private final Innovations innovations;
    private final OwnDrafts own;
    private final Once once;

    BoardController(
            Trainings trainings,
            Registrations registrations,
            Boards boards,
            BoardChoices choices,
            Feeds feeds,
            Innovations innovations,
            OwnDrafts own,
            Once once) {
        this.once = once;
        this.trainings = trainings;
        this.registrations = registrations;
        this.boards = boards;
        this.choices = choices;
        this.feeds = feeds;
        this.innovations = innovations;
        this.own = own;
    }

    @GetMapping("/bimtek/{id}/papan")
    String board(@SignedIn User user, @PathVariable long id, Model model) {
        model.addAllAttributes(view(user, inTheRoom(user, id), "", Faults.none()));
        return "training/board/papan";
    }

    @GetMapping(path = "/bimtek/{id}/papan/aliran", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(@SignedIn User user, @PathVariable long id, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        return feeds.open(inTheRoom(user, id));
    }

    @PostMapping("/bimtek/{id}/pertanyaan")
    Object ask(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String pertanyaan,
            FormPrint print) {
        var training = inTheRoom(user, id);
        var faults = new Faults.Collector()
                .require("pertanyaan", pertanyaan.strip(), LONGEST, "Pertanyaan")
                .found();
        if (!faults.isEmpty())
            return new ModelAndView(
                    "training/board/papan", view(user, training, pertanyaan, faults), HttpStatus.UNPROCESSABLE_CONTENT);
        once.make(user.regionId(), user.id(), print, () -> {
            choices.ask(user, training, pertanyaan.strip());
            return training.path();
        });
        return back(training);
    }

    @PostMapping("/bimtek/{id}/pertanyaan/suara")
    String vote(@SignedIn User user, @PathVariable long id, @RequestParam(defaultValue = "0") long nomor) {
        var training = inTheRoom(user, id);
        choices.vote(user, training, nomor);
        return back(training);
    }

    @PostMapping("/bimtek/{id}/pertanyaan/terjawab")
    String answered(@SignedIn User user, @PathVariable long id, @RequestParam(defaultValue = "0") long nomor) {
        var training = trainings.organised(user, id);
        if (!choices.answered(training, nomor)) throw new Missing();
        return back(training);
    }

    @PostMapping("/bimtek/{id}/papan/nama")
    String names(@SignedIn User user, @PathVariable long id, @RequestParam(defaultValue = "") String sembunyi) {
        var training = trainings.organised(user, id);
        choices.hideNames(training, sembunyi.equals("ya"));
        return back(training);
    }

    /** A participant hides the own name, and shares one draft or none. */
    @PostMapping("/bimtek/{id}/papan/saya")
    String mine(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String sembunyi,
            @RequestParam(defaultValue = "0") long inovasi,
            RedirectAttributes flash) {
        var training = inTheRoom(user, id);
        var shared = inovasi == 0
                ? null
                : Long.valueOf(innovations.visibleTo(user).get(inovasi).id());
        choices.choose(user, training, sembunyi.equals("ya"), shared);
        flash.addFlashAttribute("message", "Pilihan Anda tersimpan.");
        return back(training);
    }

    /** Organisers, and who has a place; for anybody else there is no board. */
    private Training inTheRoom(User user, long id) {
        var training = trainings.get(user, id);
        var has = registrations
                .ofPerson(training, user.id())
                .filter(Registration::registered)
                .isPresent();
        if (!has && !Trainings.organises(user)) throw new Missing();
        return training;
    }

    private static String back(Training training) {
        return "redirect:" + training.path() + "/papan";
    }

    private Map<String, Object> view(User user, Training training, String typed, Faults faults) {
        var view = new HashMap<String, Object>();
        view.put("training", training);
        view.put("board", boards.of(training));
        view.put("organises", Trainings.organises(user));
        view.put("choice", choices.of(user, training).orElse(new BoardChoices.Choice(false, null)));
        view.put("innovations", own.of(user));
        view.put("typed", typed);
        view.put("faults", faults);
        return view;
    }
}
