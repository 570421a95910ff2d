package id.terinovatif.training.certificate;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.training.Registrations;
import id.terinovatif.training.Trainings;
import id.terinovatif.training.checkin.Attendance;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
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

    PaperController(
            Trainings trainings,
            Registrations registrations,
            Attendance attendance,
            Certificates certificates,
            Issuing issuing,
            Papers papers) {
        this.trainings = trainings;
        this.registrations = registrations;
        this.attendance = attendance;
        this.certificates = certificates;
        this.issuing = issuing;
        this.papers = papers;
    }

    @GetMapping("/bimtek/{id}/berkas")
    String page(@SignedIn User user, @PathVariable long id, Model model) {
        var training = trainings.organised(user, id);
        model.addAttribute("training", training);
        model.addAttribute(
                "registered",
                registrations.of(training).stream()
                        .filter(one -> one.registered())
                        .count());
        model.addAttribute("present", attendance.days(training).size());
        model.addAttribute("issued", certificates.of(training).size());
        return "training/certificate/berkas";
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
    String issue(@SignedIn User user, @PathVariable long id, RedirectAttributes flash) {
        var training = trainings.organised(user, id);
        if (training.signatory().isBlank())
            throw new NotAllowed("Isi dulu penanda tangan sertifikat di halaman Susun.");
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
