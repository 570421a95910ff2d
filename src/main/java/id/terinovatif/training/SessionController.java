package id.terinovatif.training;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.web.Faults;
import id.terinovatif.shared.web.FormPrint;
import id.terinovatif.shared.web.Once;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sessions and speakers of a bimtek; who is registered is told of what moves. */
@Controller
class SessionController {
    private final Trainings trainings;
    private final Programme programme;
    private final Organising organising;
    private final OrganisePage page;
    private final Once once;

    SessionController(Trainings trainings, Programme programme, Organising organising, OrganisePage page, Once once) {
        this.trainings = trainings;
        this.programme = programme;
        this.organising = organising;
        this.page = page;
        this.once = once;
    }

    @PostMapping("/bimtek/{id}/sesi")
    Object addSession(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            FormPrint print,
            RedirectAttributes flash) {
        var training = trainings.organised(user, id);
        var form = new SessionForm(typed);
        var faults = form.faults();
        if (!faults.isEmpty()) return page.refused(training, SetupStep.SCHEDULE, typed, faults);
        return OrganiseController.done(
                id,
                SetupStep.SCHEDULE,
                once.make(user.regionId(), user.id(), print, () -> organising.addSession(training, form.session(0))),
                flash);
    }

    /** Changes or takes away a session; who is registered is told. */
    @PostMapping("/bimtek/{id}/sesi/{sesi}")
    Object changeSession(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable long sesi,
            @RequestParam Map<String, String> typed,
            RedirectAttributes flash) {
        var training = trainings.organised(user, id);
        var before = programme.timetable(training).sessions().stream()
                .filter(one -> one.id() == sesi)
                .findFirst()
                .orElseThrow(Missing::new);
        if (typed.containsKey("hapus"))
            return OrganiseController.done(id, SetupStep.SCHEDULE, organising.dropSession(training, before), flash);
        var form = new SessionForm(typed);
        var faults = form.faults();
        var prefix = "s" + sesi;
        if (!faults.isEmpty())
            return page.refused(training, SetupStep.SCHEDULE, form.under(prefix), faults.under(prefix));
        return OrganiseController.done(
                id, SetupStep.SCHEDULE, organising.moveSession(training, before, form.session(sesi)), flash);
    }

    @PostMapping("/bimtek/{id}/narasumber")
    Object addSpeaker(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            RedirectAttributes flash) {
        var training = trainings.organised(user, id);
        var name = typed.getOrDefault("narasumber", "").strip();
        var from = typed.getOrDefault("lembaga", "").strip();
        var faults = new Faults.Collector()
                .require("narasumber", name, 120, "Nama narasumber")
                .require("lembaga", from, 160, "Lembaga narasumber")
                .found();
        if (!faults.isEmpty()) return page.refused(training, SetupStep.SCHEDULE, typed, faults);
        programme.addSpeaker(training, name, from);
        return OrganiseController.done(id, SetupStep.SCHEDULE, name + " ditambahkan.", flash);
    }

    @PostMapping("/bimtek/{id}/narasumber/{nomor}")
    String dropSpeaker(@SignedIn User user, @PathVariable long id, @PathVariable long nomor, RedirectAttributes flash) {
        if (!programme.remove(trainings.organised(user, id), Part.SPEAKER, nomor)) throw new Missing();
        return OrganiseController.done(id, SetupStep.SCHEDULE, "Narasumber dihapus.", flash);
    }
}
