package id.terinovatif.training.certificate;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.evidence.Refused;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.shared.Trace;
import id.terinovatif.training.Programme;
import id.terinovatif.training.Registration;
import id.terinovatif.training.Registrations;
import id.terinovatif.training.Training;
import id.terinovatif.training.Trainings;
import id.terinovatif.training.checkin.Attendance;
import id.terinovatif.year.Years;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A participant's certificate and what it proves. */
@Controller
class CertificateController {
    private static final Logger LOG = LoggerFactory.getLogger(CertificateController.class);
    private static final int SHOWN = 100;

    private final Trainings trainings;
    private final Programme programme;
    private final Registrations registrations;
    private final Attendance attendance;
    private final Certificates certificates;
    private final Papers papers;
    private final Filing filing;
    private final Innovations innovations;
    private final Years years;

    CertificateController(
            Trainings trainings,
            Programme programme,
            Registrations registrations,
            Attendance attendance,
            Certificates certificates,
            Papers papers,
            Filing filing,
            Innovations innovations,
            Years years) {
        this.trainings = trainings;
        this.programme = programme;
        this.registrations = registrations;
        this.attendance = attendance;
        this.certificates = certificates;
        this.papers = papers;
        this.filing = filing;
        this.innovations = innovations;
        this.years = years;
    }

    @GetMapping("/bimtek/{id}/sertifikat")
    String page(@SignedIn User user, @PathVariable long id, Model model) {
        var training = trainings.get(user, id);
        var mine = mine(user, training);
        model.addAttribute("training", training);
        model.addAttribute("mine", mine);
        model.addAttribute(
                "days", programme.timetable(training).of(mine.batch()).days());
        model.addAttribute("there", attendance.days(training).getOrDefault(mine.id(), Set.of()));
        model.addAttribute("certificate", certificates.of(training, mine).orElse(null));
        model.addAttribute("innovations", open(user));
        return "training/certificate/sertifikat";
    }

    private List<Innovation> open(User user) {
        return years.current(user.regionId())
                .map(year ->
                        innovations
                                .visibleTo(user)
                                .list(new Innovations.Filter(year.year(), null, null, null, ""), SHOWN, 0)
                                .stream()
                                .filter(one -> one.editableBy(user))
                                .toList())
                .orElse(List.of());
    }

    @GetMapping("/bimtek/{id}/sertifikat.pdf")
    ResponseEntity<byte[]> pdf(@SignedIn User user, @PathVariable long id) {
        var training = trainings.get(user, id);
        var mine = mine(user, training);
        var certificate = issued(training, mine);
        return PaperController.pdf(
                "sertifikat-" + certificate.number(), papers.certificate(training, mine, certificate));
    }

    @PostMapping("/bimtek/{id}/bukti")
    String file(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long inovasi,
            RedirectAttributes flash) {
        var training = trainings.get(user, id);
        var mine = mine(user, training);
        var certificate = issued(training, mine);
        try {
            flash.addFlashAttribute("message", filing.file(user, training, mine, certificate, inovasi));
        } catch (Refused refused) {
            flash.addFlashAttribute("message", refused.getMessage());
        } catch (IOException gone) {
            LOG.warn("the papers of a bimtek could not be filed: {}", Trace.inShort(gone));
            flash.addFlashAttribute(
                    "message",
                    "Belum menjadi bukti: surat bimtek ini sedang tidak dapat dibaca dari penyimpanan. Coba lagi nanti, atau kabari penyelenggaranya.");
        }
        return "redirect:" + training.path() + "/sertifikat";
    }

    private Registration mine(User user, Training training) {
        return registrations
                .ofPerson(training, user.id())
                .filter(Registration::registered)
                .orElseThrow(Missing::new);
    }

    private Certificate issued(Training training, Registration mine) {
        return certificates
                .of(training, mine)
                .orElseThrow(
                        () -> new NotAllowed(
                                "Sertifikat diberikan kepada yang hadir pada semua hari angkatannya, setelah diterbitkan penyelenggara."));
    }
}
