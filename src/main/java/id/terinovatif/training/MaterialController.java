package id.terinovatif.training;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.evidence.Document;
import id.terinovatif.evidence.Documents;
import id.terinovatif.evidence.Letter;
import id.terinovatif.evidence.Refused;
import id.terinovatif.evidence.Vault;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.web.Faults;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Materials of a bimtek and the letter of invitation: taken in by organisers, handed out to everybody who sees the bimtek. */
@Controller
class MaterialController {
    private static final int LONGEST = 160;

    private final Trainings trainings;
    private final Programme programme;
    private final Vault vault;
    private final Documents documents;
    private final OrganisePage page;

    MaterialController(Trainings trainings, Programme programme, Vault vault, Documents documents, OrganisePage page) {
        this.trainings = trainings;
        this.programme = programme;
        this.vault = vault;
        this.documents = documents;
        this.page = page;
    }

    @PostMapping("/bimtek/{id}/materi")
    Object add(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String judul,
            @RequestParam(defaultValue = "") String tautan,
            @RequestParam(defaultValue = "") String surat,
            @RequestParam(required = false) @Nullable MultipartFile berkas,
            RedirectAttributes flash)
            throws IOException {
        var training = trainings.organised(user, id);
        var typed = Map.of("judulmateri", judul, "tautan", tautan, "surat", surat);
        var letter = surat.equals("ya");
        var step = letter ? SetupStep.INVITATION : SetupStep.MATERIAL;
        var file = berkas != null && !berkas.isEmpty();
        var faults = faults(judul, tautan, letter, file);
        if (!faults.isEmpty()) return page.refused(training, step, typed, faults);
        try {
            var document = letter ? letter(user, training, berkas) : material(user, tautan, berkas);
            var title = judul.isBlank() ? document.title() : judul.strip();
            programme.addMaterial(training, title.substring(0, Math.min(LONGEST, title.length())), letter, document);
            flash.addFlashAttribute("message", "\"" + title + "\" ditambahkan.");
            return "redirect:/bimtek/" + id + "/susun/" + step.slug();
        } catch (Refused refused) {
            var about = file ? "berkas" : "tautan";
            var why = java.util.Objects.requireNonNullElse(refused.getMessage(), "Belum bisa disimpan.");
            return page.refused(
                    training,
                    step,
                    typed,
                    new Faults.Collector().add(about, why).found());
        }
    }

    private static Faults faults(String title, String link, boolean letter, boolean file) {
        var faults = new Faults.Collector().atMost("judulmateri", title.strip(), LONGEST, "Judul");
        if (letter && !file) faults.add("berkas", "Pilih dulu berkas PDF surat undangannya.");
        else if (!file && link.isBlank()) faults.add("berkas", "Pilih berkasnya, atau tulis tautannya di bawah.");
        return faults.found();
    }

    private Document material(User user, String link, @Nullable MultipartFile file) throws IOException, Refused {
        var nothing = new Letter(null, null, null);
        if (file == null || file.isEmpty()) return vault.addLink(user, null, link, nothing);
        try (var stream = file.getInputStream()) {
            return vault.addFile(user, null, stream, file.getOriginalFilename(), java.util.List.of(), nothing);
        }
    }

    private Document letter(User user, Training training, @Nullable MultipartFile file) throws IOException, Refused {
        if (file == null) throw new Refused("Pilih dulu berkas PDF surat undangannya.");
        var number = training.letterNumber().isEmpty() ? null : training.letterNumber();
        try (var stream = file.getInputStream()) {
            return vault.addFile(
                    user,
                    null,
                    stream,
                    file.getOriginalFilename(),
                    java.util.List.of("pdf"),
                    new Letter(number, training.letterDate(), training.name()));
        }
    }

    @PostMapping("/bimtek/{id}/materi/{nomor}")
    String dropMaterial(
            @SignedIn User user, @PathVariable long id, @PathVariable long nomor, RedirectAttributes flash) {
        if (!programme.remove(trainings.organised(user, id), Part.MATERIAL, nomor)) throw new Missing();
        return OrganiseController.done(id, SetupStep.MATERIAL, "Materi dihapus.", flash);
    }

    @GetMapping("/bimtek/{id}/materi/{nomor}")
    ResponseEntity<?> file(@SignedIn User user, @PathVariable long id, @PathVariable long nomor) throws IOException {
        var training = trainings.get(user, id);
        var document = programme.materials(training).stream()
                .filter(one -> one.id() == nomor)
                .findFirst()
                .flatMap(one -> documents.handedOut(training.regionId(), one.documentId()))
                .orElseThrow(Missing::new);
        if (document.link())
            return ResponseEntity.status(HttpStatus.FOUND)
                    .header(HttpHeaders.LOCATION, String.valueOf(document.url()))
                    .build();
        var name = ContentDisposition.attachment()
                .filename(document.title(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(String.valueOf(document.mediaType())))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=600")
                .body(new InputStreamResource(vault.open(document)));
    }
}
