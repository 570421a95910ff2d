package id.terinovatif.exchange.imports;

import id.terinovatif.account.FreshProof;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.evidence.checks.sheet.SheetLimits;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.shared.web.FormPrint;
import id.terinovatif.shared.web.Once;
import id.terinovatif.sheet.Kind;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A list from its file to its rows: brought, matched, looked at, written, taken back. */
@Controller
class ImportController {
    private final ImportPages pages;
    private final ImportDesk desk;
    private final Once once;

    ImportController(ImportPages pages, ImportDesk desk, Once once) {
        this.pages = pages;
        this.desk = desk;
        this.once = once;
    }

    @GetMapping("/kelola/impor")
    String list(@SignedIn User user, Model model) {
        return pages.list(user, null, model);
    }

    @PostMapping("/kelola/impor")
    Object bring(
            @SignedIn User user,
            @RequestParam(defaultValue = "") String jenis,
            @RequestParam(required = false) @Nullable MultipartFile berkas,
            @RequestParam(defaultValue = "") String tempel,
            FormPrint print,
            Model model)
            throws IOException {
        var kind = Kind.of(jenis);
        var fault = kind.isEmpty()
                ? "Pilih isi daftarnya."
                : berkas == null || berkas.isEmpty()
                        ? tempel.isBlank() ? "Pilih berkas XLSX atau CSV, atau tempel daftarnya." : null
                        : berkas.getSize() > SheetLimits.BYTES
                                ? "Berkas ini lebih dari 20 MB. Pecah menjadi beberapa berkas."
                                : null;
        if (fault != null || kind.isEmpty())
            return new ModelAndView(pages.list(user, fault, model), Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        var pasted = berkas == null || berkas.isEmpty();
        var file = berkas == null || pasted ? desk.aside(kind.get(), tempel) : desk.aside(berkas);
        var name = berkas == null || pasted
                ? "tempelan.csv"
                : Objects.requireNonNullElse(berkas.getOriginalFilename(), "daftar");
        return "redirect:"
                + once.make(
                        user.regionId(),
                        user.id(),
                        print,
                        () -> "/kelola/impor/" + desk.begin(user, kind.get(), name, file));
    }

    @GetMapping("/kelola/impor/{id}")
    String one(@SignedIn User user, @PathVariable long id, Model model) {
        return pages.one(user, id, model);
    }

    /** Reads it again as the person has matched it. */
    @PostMapping("/kelola/impor/{id}/kolom")
    String match(@SignedIn User user, @PathVariable long id, @RequestParam MultiValueMap<String, String> form) {
        desk.match(user, id, form);
        return "redirect:/kelola/impor/" + id;
    }

    @FreshProof
    @PostMapping("/kelola/impor/{id}/penerapan")
    String apply(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes flash) {
        try {
            desk.apply(user, id, form);
        } catch (NotAllowed refusal) {
            flash.addFlashAttribute("message", refusal.reason());
        }
        return "redirect:/kelola/impor/" + id;
    }

    @PostMapping("/kelola/impor/{id}/pembatalan")
    String undo(@SignedIn User user, @PathVariable long id, RedirectAttributes flash) {
        try {
            desk.undo(user, id);
            flash.addFlashAttribute("message", "Impor dibatalkan. Semuanya kembali seperti sebelumnya.");
        } catch (NotAllowed refusal) {
            flash.addFlashAttribute("message", refusal.reason());
        }
        return "redirect:/kelola/impor/" + id;
    }

    @PostMapping("/kelola/impor/{id}/pembuangan")
    String discard(@SignedIn User user, @PathVariable long id, RedirectAttributes flash) {
        desk.discard(user, id);
        flash.addFlashAttribute("message", "Daftar itu dibuang. Tidak ada yang ditulis.");
        return "redirect:/kelola/impor";
    }
}
