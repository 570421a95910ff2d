package id.terinovatif.training.certificate;

import id.terinovatif.account.Emblems;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.shared.web.Faults;
import id.terinovatif.training.Registration;
import id.terinovatif.training.Registrations;
import id.terinovatif.training.Training;
import id.terinovatif.training.Trainings;
import id.terinovatif.training.checkin.Attendance;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The organiser's papers: lists to sign and filled, minutes, certificates for all who earned one. */
@Controller
class PaperController {
    private static final int LONGEST = 10_000;

    private final Trainings trainings;
    private final Registrations registrations;
    private final Attendance attendance;
    private final Certificates certificates;
    private final Issuing issuing;
    private final Papers papers;
    private final Emblems emblems;

    PaperController(
            Trainings trainings,
            Registrations registrations,
            Attendance attendance,
            Certificates certificates,
            Issuing issuing,
            Papers papers,
            Emblems emblems) {
        this.trainings = trainings;
        this.registrations = registrations;
        this.attendance = attendance;
        this.certificates = certificates;
        this.issuing = issuing;
        this.papers = papers;
        this.emblems = emblems;
    }

    @GetMapping("/bimtek/{id}/berkas")
    String page(@SignedIn User user, @PathVariable long id, Model model) {
        model.addAllAttributes(view(user, trainings.organised(user, id), Faults.none()));
        return "training/certificate/berkas";
    }

    private Map<String, Object> view(User user, Training training, Faults faults) {
        var registered = registrations.of(training).stream()
                .filter(Registration::registered)
                .count();
        return new HashMap<>(Map.of(
                "training", training,
                "registered", registered,
                "present", attendance.days(training).size(),
                "issued", certificates.of(training).size(),
                "emblem", emblems.of(user.regionId()).isPresent(),
                "admin", user.administers(),
                "faults", faults));
    }

    @GetMapping("/bimtek/{id}/daftar-hadir.pdf")
    ResponseEntity<byte[]> attendance(
            @SignedIn User user, @PathVariable long id, @RequestParam(defaultValue = "") String kosong) {
        var training = trainings.organised(user, id);
        return pdf("daftar-hadir-" + id, papers.attendanceList(training, kosong.equals("ya")));
    }

    @GetMapping("/bimtek/{id}/notula.pdf")
    ResponseEntity<byte[]> minutes(@SignedIn User user, @PathVariable long id) {
        return pdf("notula-" + id, papers.minutes(trainings.organised(user, id)));
    }

    @PostMapping("/bimtek/{id}/notula")
    String note(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String catatan,
            RedirectAttributes flash) {
        var training = trainings.organised(user, id);
        trainings.note(
                training,
                catatan.strip().substring(0, Math.min(LONGEST, catatan.strip().length())));
        flash.addFlashAttribute("message", "Catatan notula tersimpan.");
        return "redirect:" + training.path() + "/berkas";
    }

    @PostMapping("/bimtek/{id}/sertifikat")
    Object issue(@SignedIn User user, @PathVariable long id, RedirectAttributes flash) {
        var training = trainings.organised(user, id);
        if (training.signatory().isBlank())
            return new ModelAndView(
                    "training/certificate/berkas",
                    view(
                            user,
                            training,
                            new Faults.Collector()
                                    .add("penanda", "Tulis dulu penanda tangan sertifikatnya.")
                                    .found()),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        var issued = issuing.issue(user, training);
        flash.addFlashAttribute(
                "message",
                issued == 0
                        ? "Tidak ada sertifikat baru. Yang berhak adalah yang hadir pada semua hari angkatannya."
                        : issued + " sertifikat terbit.");
        return "redirect:" + training.path() + "/berkas";
    }

    static ResponseEntity<byte[]> pdf(String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(bytes);
    }
}
