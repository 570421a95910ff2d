package id.terinovatif.administration;

import id.terinovatif.account.password.PasswordRules;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.web.Faults;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The set-up of an empty installation, behind the link that the start prints. */
@Controller
class SetupController {
    private final SetupLink link;
    private final Setup setup;
    private final Instruments instruments;
    private final PasswordRules passwords;
    private final AgencySheet sheets;

    SetupController(SetupLink link, Setup setup, Instruments instruments, PasswordRules passwords, AgencySheet sheets) {
        this.link = link;
        this.setup = setup;
        this.instruments = instruments;
        this.passwords = passwords;
        this.sheets = sheets;
    }

    @GetMapping("/mulai/{secret}")
    String form(@PathVariable String secret, Model model) {
        if (!link.opens(secret)) throw new Missing();
        return page(secret, SetupForm.empty(instruments.latest().year()), Faults.none(), model);
    }

    @PostMapping("/mulai/{secret}")
    Object start(
            @PathVariable String secret,
            @ModelAttribute SetupForm form,
            @RequestParam(required = false) @Nullable MultipartFile berkas,
            Model model,
            RedirectAttributes flash)
            throws IOException {
        if (!link.opens(secret)) throw new Missing();
        var sheet = berkas == null || berkas.isEmpty() ? null : read(berkas);
        var filled = sheet == null ? form : withLines(form, sheet.text());
        var faults = sheet == null || sheet.fault().isEmpty()
                ? filled.faults(passwords, instruments.years())
                : new Faults(Map.of("perangkat", sheet.fault()));
        if (!faults.isEmpty())
            return new ModelAndView(page(secret, filled, faults, model), Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        if (!link.useUp(secret)) throw new Missing();
        setup.run(filled);
        flash.addFlashAttribute("message", "Terinovatif siap. Masuk dengan akun admin yang baru Anda buat.");
        return "redirect:/masuk";
    }

    private AgencySheet.Sheet read(MultipartFile sheet) throws IOException {
        try (var file = sheet.getInputStream()) {
            return sheets.read(file);
        }
    }

    private static SetupForm withLines(SetupForm f, String lines) {
        var agencies = SetupForm.text(f.perangkat()) + "\n" + lines;
        return new SetupForm(
                f.kode(),
                f.nama(),
                f.jenis(),
                f.kantor(),
                f.zona(),
                agencies,
                f.tahun(),
                f.admin(),
                f.email(),
                f.sandi(),
                f.ulang());
    }

    private String page(String secret, SetupForm form, Faults faults, Model model) {
        model.addAttribute("secret", secret);
        model.addAttribute("form", form);
        model.addAttribute("years", instruments.years());
        model.addAttribute("faults", faults);
        return "administration/mulai";
    }
}
