package id.terinovatif.administration.region;

import id.terinovatif.account.CodeEditions;
import id.terinovatif.account.FreshProof;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.shared.web.Faults;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One region below a province: its name, its first admin; closed, or opened again. */
@Controller
class RegionPageController {
    private final Below below;
    private final RegionActions actions;

    RegionPageController(Below below, RegionActions actions) {
        this.below = below;
        this.actions = actions;
    }

    @GetMapping("/kelola/daerah/{id}")
    String one(@SignedIn User user, @PathVariable long id, Model model) {
        var line = found(user, id);
        return page(line, RegionForm.of(line), Faults.none(), model);
    }

    @PostMapping("/kelola/daerah/{id}")
    Object change(
            @SignedIn User user,
            @PathVariable long id,
            @ModelAttribute RegionForm form,
            Model model,
            RedirectAttributes flash) {
        found(user, id);
        var faults = actions.change(user, id, form);
        if (!faults.isEmpty()) {
            var now = found(user, id);
            return refused(now, form.on(now), faults, model);
        }
        flash.addFlashAttribute("message", form.name() + " tersimpan.");
        return "redirect:/kelola/daerah/" + id;
    }

    @FreshProof
    @PostMapping("/kelola/daerah/{id}/undangan")
    Object invite(
            @SignedIn User user,
            @PathVariable long id,
            @ModelAttribute RegionForm form,
            Model model,
            RedirectAttributes flash) {
        var line = found(user, id);
        var made = actions.invite(user, id, form);
        if (!made.faults().isEmpty()) return refused(line, typed(line, form), made.faults(), model);
        RegionsController.hand(flash, form.adminName(), made.link());
        return "redirect:/kelola/daerah/" + id;
    }

    @FreshProof
    @PostMapping("/kelola/daerah/{id}/penutupan")
    String close(@SignedIn User user, @PathVariable long id, RedirectAttributes flash) {
        return closed(user, id, true, flash);
    }

    @FreshProof
    @PostMapping("/kelola/daerah/{id}/pembukaan")
    String reopen(@SignedIn User user, @PathVariable long id, RedirectAttributes flash) {
        return closed(user, id, false, flash);
    }

    private String closed(User user, long id, boolean closed, RedirectAttributes flash) {
        found(user, id);
        flash.addFlashAttribute("message", actions.close(user, id, closed));
        return "redirect:/kelola/daerah/" + id;
    }

    private Below.Line found(User user, long id) {
        return below.one(RegionsController.province(user).id(), id);
    }

    private static RegionForm typed(Below.Line line, RegionForm form) {
        var kept = RegionForm.of(line);
        return new RegionForm(
                kept.kode(),
                kept.edisi(),
                kept.nama(),
                kept.jenis(),
                kept.kantor(),
                kept.zona(),
                form.admin(),
                form.email(),
                kept.shown());
    }

    private static ModelAndView refused(Below.Line line, RegionForm form, Faults faults, Model model) {
        return new ModelAndView(page(line, form, faults, model), Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static String page(Below.Line line, RegionForm form, Faults faults, Model model) {
        model.addAttribute("line", line);
        model.addAttribute("editions", CodeEditions.all());
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        return "administration/region/daerah-satu";
    }
}
