package id.terinovatif.innovation.replication;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.shared.web.Faults;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Signed files that leave and come. */
@Controller
class ExchangeController {
    private final Copies copies;
    private final Exchange exchange;
    private final Outgoing outgoing;

    ExchangeController(Copies copies, Exchange exchange, Outgoing outgoing) {
        this.copies = copies;
        this.exchange = exchange;
        this.outgoing = outgoing;
    }

    @GetMapping("/replikasi/{nomor}/berkas/{sidik}")
    ResponseEntity<byte[]> file(@SignedIn User user, @PathVariable long nomor, @PathVariable String sidik) {
        var signed = outgoing.file(user, copies.get(user, nomor), sidik);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/jose")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"replikasi-" + nomor + ".jws\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(signed.getBytes(StandardCharsets.US_ASCII));
    }

    @GetMapping("/replikasi/terima")
    String receive(@SignedIn User user, Model model) {
        if (!user.writes()) throw new NotAllowed("Berkas bertanda tangan diterima oleh perangkat daerah.");
        model.addAttribute("faults", Faults.none());
        return "innovation/replication/terima";
    }

    @PostMapping("/replikasi/terima")
    Object receive(
            @SignedIn User user,
            @RequestParam(required = false) @Nullable MultipartFile berkas,
            Model model,
            RedirectAttributes flash)
            throws IOException {
        if (!user.writes()) throw new NotAllowed("Berkas bertanda tangan diterima oleh perangkat daerah.");
        try {
            long id = exchange.take(user, bytes(berkas));
            flash.addFlashAttribute("message", "Berkas diterima. Tanda tangannya cocok.");
            return "redirect:/replikasi/" + id;
        } catch (NotAllowed refused) {
            model.addAttribute(
                    "faults",
                    new Faults.Collector().add("berkas", refused.reason()).found());
            return new ModelAndView("innovation/replication/terima", Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static byte[] bytes(@Nullable MultipartFile file) throws IOException {
        if (file == null) return new byte[0];
        try (var stream = file.getInputStream()) {
            return stream.readNBytes(SignedFile.LARGEST + 1);
        }
    }
}
