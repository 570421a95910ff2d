package id.terinovatif.innovation.running;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.shared.web.Address;
import id.terinovatif.shared.web.Faults;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The writer's side: the series, the number that is told, a link to hand on, and what it supports. */
@Controller
class RunningController {
    private final Innovations innovations;
    private final Reports reports;
    private final Asking asking;
    private final Address address;

    RunningController(Innovations innovations, Reports reports, Asking asking, Address address) {
        this.innovations = innovations;
        this.reports = reports;
        this.asking = asking;
        this.address = address;
    }

    @GetMapping("/inovasi/{id}/berjalan")
    String page(@SignedIn User user, @PathVariable long id, Model model) {
        return show(user, id, null, Faults.none(), model);
    }

    private String show(User user, long id, @Nullable MeasureForm typed, Faults faults, Model model) {
        var innovation = innovations.visibleTo(user).get(id);
        var measure = reports.measure(innovation).orElse(null);
        model.addAttribute("innovation", innovation);
        model.addAttribute("reports", reports.of(innovation));
        model.addAttribute("measure", measure);
        model.addAttribute("support", asking.support(innovation));
        model.addAttribute("quarter", asking.now(user.region().zone()));
        model.addAttribute("writes", Asking.writes(user, innovation));
        model.addAttribute("open", innovation.editableBy(user));
        model.addAttribute("form", typed == null ? MeasureForm.of(measure) : typed);
        model.addAttribute("faults", faults);
        model.addAttribute("zone", user.region().zone());
        return "innovation/running/berjalan";
    }

    @PostMapping("/inovasi/{id}/berjalan")
    Object answer(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String jawab,
            @RequestParam(defaultValue = "") String angka,
            @RequestParam(defaultValue = "") String catatan,
            Model model,
            RedirectAttributes flash) {
        Asking.require(user, innovations.visibleTo(user).get(id));
        var answered = Answered.of(angka, catatan);
        if (answered.fault() != null)
            return wrong(user, id, null, new Faults(Map.of("angka", answered.fault())), model);
        asking.answered(user, id, jawab.equals("tidak") ? Report.State.STOPPED : Report.State.RUNNING, answered);
        flash.addFlashAttribute("message", "Jawaban triwulan ini tersimpan.");
        return back(id);
    }

    @PostMapping("/inovasi/{id}/berjalan/ukuran")
    Object measure(
            @SignedIn User user, @PathVariable long id, MeasureForm form, Model model, RedirectAttributes flash) {
        Asking.require(user, innovations.visibleTo(user).get(id));
        var faults = form.faults();
        if (!faults.isEmpty()) return wrong(user, id, form, faults, model);
        asking.measure(user, id, form.said());
        flash.addFlashAttribute("message", "Angka yang dilaporkan tersimpan.");
        return back(id);
    }

    @PostMapping("/inovasi/{id}/berjalan/tautan")
    String link(@SignedIn User user, @PathVariable long id, RedirectAttributes flash) {
        innovations.visibleTo(user).get(id);
        flash.addFlashAttribute("link", address.of("/berjalan/" + asking.link(user, id)));
        return back(id);
    }

    @PostMapping("/inovasi/{id}/berjalan/pakai")
    String use(@SignedIn User user, @PathVariable long id, RedirectAttributes flash) {
        innovations.visibleTo(user).get(id);
        if (!asking.use(user, id)) {
            flash.addFlashAttribute("message", "Belum ada angka triwulan yang mendukung indikator ini.");
            return back(id);
        }
        flash.addFlashAttribute("message", "Tingkat kemanfaatan mengikuti angka triwulan. Buktinya tetap dilampirkan.");
        return "redirect:/inovasi/" + id + "/indikator/" + Support.INDICATOR;
    }

    private ModelAndView wrong(User user, long id, @Nullable MeasureForm form, Faults faults, Model model) {
        return new ModelAndView(show(user, id, form, faults, model), Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static String back(long id) {
        return "redirect:/inovasi/" + id + "/berjalan";
    }
}
