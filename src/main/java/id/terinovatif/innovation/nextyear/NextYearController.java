package id.terinovatif.innovation.nextyear;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.chain.Chains;
import id.terinovatif.shared.TypedDate;
import id.terinovatif.shared.web.Faults;
import id.terinovatif.year.Years;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes an innovation into the year that is open. */
@Controller
class NextYearController {
    private static final int LONGEST = 5_000;

    private final Innovations innovations;
    private final Chains chains;
    private final Looking looking;
    private final Carrying carrying;
    private final Years years;

    NextYearController(Innovations innovations, Chains chains, Looking looking, Carrying carrying, Years years) {
        this.innovations = innovations;
        this.chains = chains;
        this.looking = looking;
        this.carrying = carrying;
        this.years = years;
    }

    @GetMapping("/inovasi/{id}/tahun-berikutnya")
    String look(@SignedIn User user, @PathVariable long id, Model model) {
        return show(user, innovations.visibleTo(user).get(id), "", "", Faults.none(), model);
    }

    @PostMapping("/inovasi/{id}/tahun-berikutnya")
    Object carry(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String tanggal,
            @RequestParam(defaultValue = "") String penjelasan,
            Model model,
            RedirectAttributes flash) {
        var innovation = innovations.visibleTo(user).get(id);
        var carry = looking.look(user, innovation);
        var day = TypedDate.near(tanggal);
        if (carry.older()
                && carry.against().isEmpty()
                && chains.next(innovation).isEmpty()) {
            var faults = faults(carry, day, penjelasan);
            if (!faults.isEmpty())
                return new ModelAndView(
                        show(user, innovation, tanggal, penjelasan, faults, model),
                        Map.of(),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        }
        long begun = carrying.carry(user, id, new Carrying.Development(day.date(), penjelasan));
        flash.addFlashAttribute("message", "Dibawa ke " + carry.year() + ". Periksa isian dan buktinya, lalu kirim.");
        return "redirect:/inovasi/" + begun;
    }

    private Faults faults(Carry carry, TypedDate day, String explanation) {
        var faults = new Faults.Collector();
        var wrong = day.fault() != null ? day.fault() : Reasons.developed(day.date(), years.instrument(carry.year()));
        if (wrong != null) faults.add("tanggal", wrong);
        faults.require("penjelasan", explanation.strip(), LONGEST, "Penjelasan pengembangan");
        return faults.found();
    }

    private String show(User user, Innovation innovation, String day, String explanation, Faults faults, Model model) {
        model.addAttribute("innovation", innovation);
        model.addAttribute("carry", looking.look(user, innovation));
        model.addAttribute("next", chains.next(innovation).orElse(null));
        model.addAttribute("writes", user.writes() && user.agencyIds().contains(innovation.agencyId()));
        model.addAttribute("day", Objects.requireNonNullElse(day, ""));
        model.addAttribute("explanation", explanation);
        model.addAttribute("faults", faults);
        return "innovation/nextyear/tahun-berikutnya";
    }
}
