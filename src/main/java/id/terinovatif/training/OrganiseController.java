package id.terinovatif.training;

import id.terinovatif.account.Agencies;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.shared.web.Faults;
import id.terinovatif.shared.web.FormPrint;
import id.terinovatif.shared.web.Once;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The organiser's page of one bimtek: its facts, sessions, speakers, invitations, and publishing it. */
@Controller
class OrganiseController {
    private final Trainings trainings;
    private final Programme programme;
    private final Organising organising;
    private final Agencies agencies;
    private final OrganisePage page;
    private final Once once;

    OrganiseController(
            Trainings trainings,
            Programme programme,
            Organising organising,
            Agencies agencies,
            OrganisePage page,
            Once once) {
        this.once = once;
        this.trainings = trainings;
        this.programme = programme;
        this.organising = organising;
        this.agencies = agencies;
        this.page = page;
    }

    @GetMapping("/bimtek/{id}/susun")
    String page(@SignedIn User user, @PathVariable long id, Model model) {
        var training = trainings.organised(user, id);
        model.addAllAttributes(page.view(training, TrainingForm.of(training), Map.of(), Faults.none()));
        return "training/susun";
    }

    @PostMapping("/bimtek/{id}/susun")
    Object change(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            RedirectAttributes flash) {
        var training = trainings.organised(user, id);
        var form = new TrainingForm(typed);
        var faults = form.faults();
        if (!faults.isEmpty()) return page.refused(training, form, Map.of(), faults);
        organising.change(training, form);
        return done(id, "Tersimpan.", flash);
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
        if (!faults.isEmpty()) return page.refused(training, typed, faults);
        return done(
                id,
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
        if (typed.containsKey("hapus")) return done(id, organising.dropSession(training, before), flash);
        var form = new SessionForm(typed);
        var faults = form.faults();
        var prefix = "s" + sesi;
        if (!faults.isEmpty()) return page.refused(training, form.under(prefix), faults.under(prefix));
        return done(id, organising.moveSession(training, before, form.session(sesi)), flash);
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
        if (!faults.isEmpty()) return page.refused(training, typed, faults);
        programme.addSpeaker(training, name, from);
        return done(id, name + " ditambahkan.", flash);
    }

    @PostMapping("/bimtek/{id}/narasumber/{nomor}")
    String dropSpeaker(@SignedIn User user, @PathVariable long id, @PathVariable long nomor, RedirectAttributes flash) {
        if (!programme.remove(trainings.organised(user, id), Part.SPEAKER, nomor)) throw new Missing();
        return done(id, "Narasumber dihapus.", flash);
    }

    @PostMapping("/bimtek/{id}/materi/{nomor}")
    String dropMaterial(
            @SignedIn User user, @PathVariable long id, @PathVariable long nomor, RedirectAttributes flash) {
        if (!programme.remove(trainings.organised(user, id), Part.MATERIAL, nomor)) throw new Missing();
        return done(id, "Materi dihapus.", flash);
    }

    /** One quota an agency; empty or 0 is not invited. */
    @PostMapping("/bimtek/{id}/jatah")
    Object invite(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            RedirectAttributes flash) {
        var training = trainings.organised(user, id);
        var faults = Quotas.faults(agencies.of(user.regionId()), typed);
        if (!faults.isEmpty()) return page.refused(training, typed, faults);
        organising.invite(training, Quotas.read(agencies.of(user.regionId()), typed));
        return done(id, "Undangan tersimpan.", flash);
    }

    @PostMapping("/bimtek/{id}/penerbitan")
    String publish(@SignedIn User user, @PathVariable long id, RedirectAttributes flash) {
        var training = trainings.organised(user, id);
        if (programme.timetable(training).isEmpty()
                || programme.invited(training).isEmpty())
            throw new NotAllowed("Tambahkan dulu satu sesi dan satu perangkat daerah yang diundang.");
        trainings.publish(training);
        flash.addFlashAttribute("message", "Bimtek terbit. Perangkat daerah bisa mendaftar.");
        return "redirect:/bimtek/" + id;
    }

    private static String done(long id, String message, RedirectAttributes flash) {
        flash.addFlashAttribute("message", message);
        return "redirect:/bimtek/" + id + "/susun";
    }
}
