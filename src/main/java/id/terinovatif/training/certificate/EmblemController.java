package id.terinovatif.training.certificate;

import id.terinovatif.account.Emblem;
import id.terinovatif.account.Emblems;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.evidence.Document;
import id.terinovatif.evidence.Letter;
import id.terinovatif.evidence.Refused;
import id.terinovatif.evidence.Vault;
import id.terinovatif.evidence.checks.text.PictureSize;
import id.terinovatif.evidence.reading.NotRead;
import id.terinovatif.evidence.reading.PagePictures;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.shared.web.Caller;
import id.terinovatif.shared.web.Faults;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The region's emblem for its papers. What is sent goes through the vault as evidence does; what is kept is drawn anew. */
@Controller
class EmblemController {
    private static final List<String> FORMATS = List.of("png", "jpg");

    /** Wide enough for three centimetres of paper, in colour. */
    private static final PictureSize DRAWN = new PictureSize(480, 0);

    private final Emblems emblems;
    private final Vault vault;
    private final PagePictures pictures;

    EmblemController(Emblems emblems, Vault vault, PagePictures pictures) {
        this.emblems = emblems;
        this.vault = vault;
        this.pictures = pictures;
    }

    @GetMapping("/bimtek/lambang")
    String page(@SignedIn User user, Model model) {
        model.addAllAttributes(view(user, Faults.none()));
        return "training/certificate/lambang";
    }

    @GetMapping("/bimtek/lambang/gambar")
    ResponseEntity<byte[]> picture(@SignedIn User user) {
        requireAdmin(user);
        var emblem = emblems.of(user.regionId()).orElseThrow(Missing::new);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(emblem.mediaType()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .body(emblem.bytes());
    }

    @PostMapping("/bimtek/lambang")
    Object set(
            @SignedIn User user,
            @RequestParam(required = false) @Nullable MultipartFile berkas,
            HttpServletRequest request,
            RedirectAttributes flash)
            throws Exception {
        requireAdmin(user);
        try {
            var document = taken(user, berkas);
            emblems.set(user, new Emblem(Caller.whileThere(request, () -> pictures.of(document, 1, DRAWN))));
            flash.addFlashAttribute("message", "Lambang tersimpan dan dicetak pada sertifikat.");
            return "redirect:/bimtek/lambang";
        } catch (Refused refused) {
            return refused(user, Objects.requireNonNullElse(refused.getMessage(), "Gambar ini belum bisa disimpan."));
        } catch (NotRead unreadable) {
            return refused(user, "Gambar ini tidak dapat dibuka. Simpan ulang sebagai PNG atau JPG, lalu unggah lagi.");
        }
    }

    private Document taken(User user, @Nullable MultipartFile file) throws IOException, Refused {
        if (file == null || file.isEmpty()) throw new Refused("Pilih dulu gambar lambangnya (PNG atau JPG).");
        try (var stream = file.getInputStream()) {
            var document = vault.addFile(
                    user, null, stream, file.getOriginalFilename(), FORMATS, new Letter(null, null, null));
            if (document.closed() != null) throw new Refused(document.closed());
            return document;
        }
    }

    private ModelAndView refused(User user, String why) {
        var faults = new Faults.Collector().add("berkas", why).found();
        return new ModelAndView("training/certificate/lambang", view(user, faults), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Map<String, Object> view(User user, Faults faults) {
        requireAdmin(user);
        var view = new HashMap<String, Object>();
        view.put("there", emblems.of(user.regionId()).isPresent());
        view.put("region", user.region().name());
        view.put("faults", faults);
        return view;
    }

    private static void requireAdmin(User user) {
        if (!user.administers()) throw new NotAllowed("Lambang daerah diatur admin.");
    }
}
