package id.terinovatif.administration.region;

import id.terinovatif.account.CodeEditions;
import id.terinovatif.account.FreshProof;
import id.terinovatif.account.Region;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.web.Faults;
import id.terinovatif.shared.web.FormPrint;
import id.terinovatif.shared.web.Once;
import id.terinovatif.shared.web.SharedPage;
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

/** The regions below a province, and a new one; there is no such page elsewhere. */
@Controller
class RegionsController {
    private final Below below;
    private final RegionActions actions;
    private final Once once;

    RegionsController(Below below, RegionActions actions, Once once) {
        this.below = below;
        this.actions = actions;
        this.once = once;
    }

    /** The province whose admin asks; for everybody else there is nothing here. */
    static Region province(User user) {
        if (user.region().kind() != Region.Kind.PROVINSI || !user.administers()) throw new Missing();
        return user.region();
    }

    @GetMapping("/kelola/daerah")
    String list(@SignedIn User user, Model model) {
        return page(user, RegionForm.empty(province(user)), Faults.none(), model);
    }

    @FreshProof
    @PostMapping("/kelola/daerah")
    Object create(
            @SignedIn User user,
            @ModelAttribute RegionForm form,
            FormPrint print,
            Model model,
            RedirectAttributes flash) {
        province(user);
        try {
            return "redirect:" + once.make(user.regionId(), user.id(), print, () -> made(user, form, flash));
        } catch (Refused refused) {
            return new ModelAndView(
                    page(user, form, refused.faults, model), Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (DuplicateKeyException sameMoment) {
            return new ModelAndView(
                    page(user, form, actions.faults(user, form), model), Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private String made(User user, RegionForm form, RedirectAttributes flash) {
        var faults = actions.faults(user, form);
        if (!faults.isEmpty()) throw new Refused(faults);
        var made = actions.create(user, form);
        hand(flash, form.adminName(), made.link());
        return "/kelola/daerah/" + made.region();
    }

    /** Takes back that the form was seen, so that the same form is asked again. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Faults faults;

        Refused(Faults faults) {
            super("a form with faults");
            this.faults = faults;
        }
    }

    static void hand(RedirectAttributes flash, String name, String link) {
        flash.addFlashAttribute("link", link);
        flash.addFlashAttribute("whatsapp", new SharedPage("Undangan untuk " + name + ":", link, "").whatsapp());
    }

    private String page(User user, RegionForm form, Faults faults, Model model) {
        model.addAttribute("lines", below.of(user.regionId()));
        model.addAttribute("editions", CodeEditions.all());
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        return "administration/region/daerah";
    }
}
