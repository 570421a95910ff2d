package id.terinovatif.administration.region;

import id.terinovatif.account.CodeEditions;
import id.terinovatif.account.FreshProof;
import id.terinovatif.account.Region;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.web.Faults;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The province above a kabupaten or kota that began alone: it is made here, or the region goes below the one that is there. */
@Controller
class AboveController {
    private static final String PAGE = "redirect:/kelola/provinsi";

    private final Above above;
    private final AboveActions actions;

    AboveController(Above above, AboveActions actions) {
        this.above = above;
        this.actions = actions;
    }

    @GetMapping("/kelola/provinsi")
    String show(@SignedIn User user, Model model) {
        return page(user, RegionForm.above(region(user)), Faults.none(), model);
    }

    @FreshProof
    @PostMapping("/kelola/provinsi")
    Object create(@SignedIn User user, @ModelAttribute RegionForm typed, Model model, RedirectAttributes flash) {
        var form = typed.provinceOf(region(user));
        var faults = actions.faults(form);
        if (!faults.isEmpty()) return refused(user, form, faults, model);
        try {
            var link = actions.create(user, form);
            if (!link.isEmpty()) RegionsController.hand(flash, form.adminName(), link);
        } catch (DuplicateKeyException sameMoment) {
            return PAGE; // which shows the province that the other one made
        }
        return PAGE;
    }

    @FreshProof
    @PostMapping("/kelola/provinsi/daerah")
    String join(@SignedIn User user, RedirectAttributes flash) {
        region(user);
        if (actions.join(user)) flash.addFlashAttribute("message", user.region().name() + " berada di bawah provinsi.");
        return PAGE;
    }

    @FreshProof
    @PostMapping("/kelola/provinsi/undangan")
    Object invite(@SignedIn User user, @ModelAttribute RegionForm form, Model model, RedirectAttributes flash) {
        region(user);
        var made = actions.invite(user, form);
        if (!made.faults().isEmpty()) return refused(user, form, made.faults(), model);
        RegionsController.hand(flash, form.adminName(), made.link());
        return PAGE;
    }

    /** The kabupaten or kota whose admin asks; a province has nothing above it. */
    private static Region region(User user) {
        if (user.region().kind() == Region.Kind.PROVINSI || !user.administers()) throw new Missing();
        return user.region();
    }

    private ModelAndView refused(User user, RegionForm form, Faults faults, Model model) {
        return new ModelAndView(page(user, form, faults, model), Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String page(User user, RegionForm form, Faults faults, Model model) {
        model.addAttribute("region", user.region());
        model.addAttribute("province", above.of(user.region()).orElse(null));
        model.addAttribute("editions", CodeEditions.all());
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        return "administration/region/provinsi";
    }
}
