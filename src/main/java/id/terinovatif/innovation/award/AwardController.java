package id.terinovatif.innovation.award;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.evidence.Accepts;
import id.terinovatif.evidence.arrival.Brought;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.shared.web.Faults;
import java.time.Clock;
import java.time.Year;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What one innovation received, and what the region and all of its innovations did. */
@Controller
class AwardController {
    private final Innovations innovations;
    private final Awards awards;
    private final Awarding awarding;
    private final Clock clock;

    AwardController(Innovations innovations, Awards awards, Awarding awarding, Clock clock) {
        this.innovations = innovations;
        this.awards = awards;
        this.awarding = awarding;
        this.clock = clock;
    }

    @GetMapping("/inovasi/{id}/penghargaan")
    String ofInnovation(@SignedIn User user, @PathVariable long id, Model model) {
        return show(user, innovations.visibleTo(user).get(id), AwardForm.empty(), Faults.none(), model);
    }

    @GetMapping("/penghargaan")
    String ofRegion(@SignedIn User user, Model model) {
        return show(user, null, AwardForm.empty(), Faults.none(), model);
    }

    @PostMapping("/inovasi/{id}/penghargaan")
    Object add(
            @SignedIn User user,
            @PathVariable long id,
            AwardForm form,
            Brought brought,
            Model model,
            RedirectAttributes flash) {
        return added(user, innovations.visibleTo(user).get(id), form, brought, model, flash);
    }

    @PostMapping("/penghargaan")
    Object add(@SignedIn User user, AwardForm form, Brought brought, Model model, RedirectAttributes flash) {
        return added(user, null, form, brought, model, flash);
    }

    private Object added(
            User user,
            @Nullable Innovation on,
            AwardForm form,
            Brought brought,
            Model model,
            RedirectAttributes flash) {
        Awarding.require(user, on);
        var now = Year.now(clock.withZone(user.region().zone()));
        var faults = form.faults(now, brought.files().size());
        if (faults.isEmpty()) {
            var collected = new Faults.Collector();
            awarding.add(user, on, form, brought)
                    .forEach(refused -> collected.add(refused.name() == null ? "tautan" : "berkas", refused.reason()));
            faults = collected.found();
        }
        if (!faults.isEmpty())
            return new ModelAndView(show(user, on, form, faults, model), Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        flash.addFlashAttribute("message", "Penghargaan dicatat.");
        return "redirect:" + path(on);
    }

    @PostMapping("/inovasi/{id}/penghargaan/{nomor}/hapus")
    String remove(@SignedIn User user, @PathVariable long id, @PathVariable long nomor, RedirectAttributes flash) {
        return removed(user, innovations.visibleTo(user).get(id), nomor, flash);
    }

    @PostMapping("/penghargaan/{nomor}/hapus")
    String remove(@SignedIn User user, @PathVariable long nomor, RedirectAttributes flash) {
        return removed(user, null, nomor, flash);
    }

    private String removed(User user, @Nullable Innovation on, long award, RedirectAttributes flash) {
        awarding.remove(user, on, award);
        flash.addFlashAttribute("message", "Catatannya dihapus. Dokumennya tetap ada di Bukti.");
        return "redirect:" + path(on);
    }

    private String show(User user, @Nullable Innovation on, AwardForm form, Faults faults, Model model) {
        model.addAttribute("innovation", on);
        model.addAttribute("awards", on == null ? awards.seenBy(user) : awards.of(user.regionId(), on.id()));
        model.addAttribute("writes", on == null ? user.worksInOffice() : Awarding.mayWrite(user, on));
        model.addAttribute("files", user.worksInOffice() || (on != null && Awarding.mayWrite(user, on)));
        model.addAttribute("path", path(on));
        model.addAttribute("accepts", new Accepts(Awarding.FORMATS));
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        return "innovation/award/penghargaan";
    }

    private static String path(@Nullable Innovation on) {
        return on == null ? "/penghargaan" : "/inovasi/" + on.id() + "/penghargaan";
    }
}
