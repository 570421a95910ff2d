package id.terinovatif.administration;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.instrument.Added;
import id.terinovatif.instrument.Fault;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.shared.Missing;
import id.terinovatif.year.Editions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The editions: read them, and take in another year's file, which is refused with line and reason unless it adds up. */
@Controller
class EditionController {
    private final Instruments instruments;
    private final Editions editions;
    private final EditionUpload upload;

    EditionController(Instruments instruments, Editions editions, EditionUpload upload) {
        this.instruments = instruments;
        this.editions = editions;
        this.upload = upload;
    }

    @GetMapping("/kelola/instrumen")
    String list(Model model) {
        return page(List.of(), model);
    }

    @GetMapping("/kelola/instrumen/{tahun}")
    String edition(@PathVariable int tahun, Model model) {
        model.addAttribute("edition", instruments.find(tahun).orElseThrow(Missing::new));
        return "administration/edisi";
    }

    @PostMapping("/kelola/instrumen")
    Object add(
            @SignedIn User user,
            @RequestParam(required = false) @Nullable MultipartFile berkas,
            Model model,
            RedirectAttributes flash)
            throws IOException {
        if (berkas == null || berkas.isEmpty()) return refused(List.of(new Fault("berkas", 1, "belum dipilih")), model);
        if (berkas.getSize() > TakenFile.EDITION.mostBytes())
            return refused(List.of(new Fault("berkas", 1, "lebih dari " + TakenFile.EDITION.most())), model);
        var name = Objects.requireNonNullElse(berkas.getOriginalFilename(), "edisi.yaml");
        var bytes = berkas.getBytes();
        var checked = Instruments.check(name, bytes);
        var edition = checked.instrument();
        if (edition == null) return refused(checked.faults(), model);
        var text = new String(bytes, StandardCharsets.UTF_8);
        var refusal = upload.take(user, new Added(name, text, edition)).orElse(null);
        if (refusal != null) return refused(List.of(new Fault(name, 1, refusal)), model);
        editions.refresh();
        flash.addFlashAttribute("message", "Instrumen " + edition.year() + " dimuat.");
        return "redirect:/kelola/instrumen";
    }

    private ModelAndView refused(List<Fault> faults, Model model) {
        return new ModelAndView(page(faults, model), Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String page(List<Fault> faults, Model model) {
        model.addAttribute("editions", instruments.all());
        model.addAttribute("refusals", faults);
        return "administration/instrumen";
    }
}
