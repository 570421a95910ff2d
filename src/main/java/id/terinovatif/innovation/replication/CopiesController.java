package id.terinovatif.innovation.replication;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.shared.web.Faults;
import id.terinovatif.shared.web.FormPrint;
import id.terinovatif.shared.web.Once;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The copies of one innovation, and all that a person sees with those made here of other regions' innovations. */
@Controller
class CopiesController {
    private final Innovations innovations;
    private final Copies copies;
    private final Recording recording;
    private final Filing filing;
    private final Once once;

    CopiesController(Innovations innovations, Copies copies, Recording recording, Filing filing, Once once) {
        this.innovations = innovations;
        this.copies = copies;
        this.recording = recording;
        this.filing = filing;
        this.once = once;
    }

    @GetMapping("/inovasi/{id}/replikasi")
    String ofInnovation(@SignedIn User user, @PathVariable long id, Model model) {
        return show(user, innovations.visibleTo(user).get(id), NewCopy.empty(), Faults.none(), model);
    }

    @PostMapping("/inovasi/{id}/replikasi")
    Object interest(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            FormPrint print,
            Model model) {
        var innovation = innovations.visibleTo(user).get(id);
        if (!Recording.writes(user, innovation.agencyId()))
            throw new NotAllowed("Peniruan dicatat oleh perangkat daerahnya.");
        var said = NewCopy.of(typed);
        var faults = said.faults().found();
        if (!faults.isEmpty())
            return new ModelAndView(
                    show(user, innovation, said, faults, model), Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        return "redirect:"
                + once.make(
                        user.regionId(), user.id(), print, () -> "/replikasi/" + recording.interest(user, id, said));
    }

    /** Once more, after the innovation was opened again. */
    @PostMapping("/inovasi/{id}/replikasi/pasang")
    String file(@SignedIn User user, @PathVariable long id, RedirectAttributes flash) {
        var innovation = innovations.visibleTo(user).get(id);
        if (!Recording.writes(user, innovation.agencyId()))
            throw new NotAllowed("Peniruan dicatat oleh perangkat daerahnya.");
        flash.addFlashAttribute("message", filing.file(user, id));
        return "redirect:/inovasi/" + id + "/replikasi";
    }

    private String show(User user, Innovation innovation, NewCopy form, Faults faults, Model model) {
        var all = copies.of(innovation);
        int regions = Filing.regions(all);
        model.addAttribute("innovation", innovation);
        model.addAttribute("copies", all);
        model.addAttribute("regions", regions);
        model.addAttribute("worth", filing.worth(innovation, regions));
        model.addAttribute("writes", Recording.writes(user, innovation.agencyId()));
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        return "innovation/replication/inovasi";
    }

    @GetMapping("/replikasi")
    String all(@SignedIn User user, Model model) {
        return everything(user, NewCopy.empty(), Faults.none(), model);
    }

    @PostMapping("/replikasi")
    Object copying(@SignedIn User user, @RequestParam Map<String, String> typed, FormPrint print, Model model) {
        if (!user.seesInnovations() || !user.writes())
            throw new NotAllowed("Peniruan dicatat oleh perangkat daerahnya.");
        var said = NewCopy.of(typed);
        var faults = said.faultsElsewhere().found();
        if (!faults.isEmpty())
            return new ModelAndView(everything(user, said, faults, model), Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        return "redirect:"
                + once.make(user.regionId(), user.id(), print, () -> "/replikasi/" + recording.copying(user, said));
    }

    private String everything(User user, NewCopy form, Faults faults, Model model) {
        if (!user.seesInnovations()) throw new NotAllowed("Halaman ini untuk yang mengisi dan memeriksa inovasi.");
        model.addAttribute("copies", copies.seenBy(user));
        model.addAttribute("writes", user.writes());
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        return "innovation/replication/daftar";
    }
}
