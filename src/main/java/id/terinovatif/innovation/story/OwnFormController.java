package id.terinovatif.innovation.story;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.shared.web.Faults;
import id.terinovatif.shared.web.FormPrint;
import java.time.Clock;
import java.time.Year;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The region's own forms: a name with its source, and part by part what is asked. */
@Controller
class OwnFormController {
    private static final String PAGE = "redirect:/kelola/format-cerita";

    private final OwnForms forms;
    private final OwnFormSave save;
    private final Clock clock;

    OwnFormController(OwnForms forms, OwnFormSave save, Clock clock) {
        this.forms = forms;
        this.save = save;
        this.clock = clock;
    }

    @GetMapping("/kelola/format-cerita")
    String page(@SignedIn User user, Model model) {
        return show(user, Faults.none(), Map.of(), model);
    }

    @PostMapping("/kelola/format-cerita")
    Object begin(
            @SignedIn User user,
            @RequestParam Map<String, String> typed,
            FormPrint print,
            Model model,
            RedirectAttributes flash) {
        require(user);
        var form = OwnFormForm.head(typed, Year.now(clock).getValue());
        if (!form.isEmpty()) return wrong(user, form, typed, model);
        save.begin(user, typed, print);
        flash.addFlashAttribute("message", "Formulir dibuat. Tambahkan bagiannya.");
        return PAGE;
    }

    @PostMapping("/kelola/format-cerita/{nomor}/bagian")
    Object add(
            @SignedIn User user,
            @PathVariable long nomor,
            @RequestParam MultiValueMap<String, String> typed,
            FormPrint print,
            Model model,
            RedirectAttributes flash) {
        require(user);
        var faults = OwnFormForm.part(typed);
        if (!faults.isEmpty()) return wrong(user, faults, typed.toSingleValueMap(), model);
        save.add(user, nomor, OwnFormForm.said(typed), print);
        flash.addFlashAttribute("message", "Bagian ditambahkan.");
        return PAGE;
    }

    /** {@code bagian} takes one part away, without it the whole form. */
    @PostMapping("/kelola/format-cerita/{nomor}/hapus")
    String remove(
            @SignedIn User user,
            @PathVariable long nomor,
            @RequestParam(defaultValue = "0") long bagian,
            RedirectAttributes flash) {
        require(user);
        if (!(bagian == 0 ? forms.remove(user, nomor) : forms.removePart(user, nomor, bagian))) throw new Missing();
        flash.addFlashAttribute("message", bagian == 0 ? "Formulir dihapus." : "Bagian dihapus.");
        return PAGE;
    }

    private ModelAndView wrong(User user, Faults faults, Map<String, String> typed, Model model) {
        return new ModelAndView(show(user, faults, typed, model), Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String show(User user, Faults faults, Map<String, String> typed, Model model) {
        require(user);
        model.addAttribute("heads", forms.heads(user.regionId()));
        model.addAttribute("formats", forms.of(user.regionId()));
        model.addAttribute("faults", faults);
        model.addAttribute("typed", typed);
        return "innovation/story/format-daerah";
    }

    private static void require(User user) {
        if (!user.administers()) throw new NotAllowed("Formulir daerah dibuat oleh admin.");
    }
}
