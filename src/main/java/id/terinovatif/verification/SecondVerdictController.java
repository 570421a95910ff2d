package id.terinovatif.verification;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.shared.Missing;
import id.terinovatif.year.Years;
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
import org.springframework.web.servlet.ModelAndView;

/** The second verdict: the same screen without the first verdict, and how far readers agree. */
@Controller
class SecondVerdictController {
    private final Innovations innovations;
    private final SecondVerdicts readings;
    private final SecondVerdict second;
    private final ItemPages pages;
    private final Reasons reasons;
    private final Changes changes;
    private final Years years;

    SecondVerdictController(
            Innovations innovations,
            SecondVerdicts readings,
            SecondVerdict second,
            ItemPages pages,
            Reasons reasons,
            Changes changes,
            Years years) {
        this.innovations = innovations;
        this.readings = readings;
        this.second = second;
        this.pages = pages;
        this.reasons = reasons;
        this.changes = changes;
        this.years = years;
    }

    @GetMapping("/verifikasi/baca-ulang")
    String list(@SignedIn User user, Model model) {
        var year = years.current(user.regionId()).map(Years.Year::year).orElse(0);
        model.addAttribute("open", readings.open(user));
        model.addAttribute("year", year);
        model.addAttribute("agreement", readings.agreement(user.regionId(), year));
        model.addAttribute("percent", readings.percent(user.regionId()));
        return "verification/baca-ulang";
    }

    @GetMapping("/verifikasi/baca-ulang/{id}/{kode}")
    String claim(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable String kode,
            @RequestParam(defaultValue = "") String dokumen,
            @RequestParam(defaultValue = "") String hal,
            @RequestParam(defaultValue = "") String besar,
            @RequestParam(defaultValue = "") String cari,
            Model model) {
        var innovation = innovations.visibleTo(user).get(id);
        if (readings.open(user, innovation, kode).isEmpty()) throw new Missing();
        return show(innovation, kode, Viewer.Look.of(dokumen, hal, besar, cari), TypedVerdict.NOTHING, null, model);
    }

    @PostMapping("/verifikasi/baca-ulang/{id}/{kode}")
    Object read(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable String kode,
            @ModelAttribute("typed") TypedVerdict typed,
            Model model) {
        var innovation = innovations.visibleTo(user).get(id);
        try {
            var fault = second.read(user, id, kode, typed.seen(), typed.sent(reasons, user.regionId()));
            if (fault != null) return again(innovation, kode, typed, fault, HttpStatus.UNPROCESSABLE_CONTENT, model);
        } catch (ClaimMoved moved) {
            return again(
                    innovation, kode, typed, changes.moved(innovation, kode, typed.seen()), HttpStatus.CONFLICT, model);
        }
        return readings.open(user).stream()
                .findFirst()
                .map(next -> "redirect:/verifikasi/baca-ulang/" + next.innovationId() + "/" + next.indicator())
                .orElse("redirect:/verifikasi/baca-ulang");
    }

    private ModelAndView again(
            Innovation innovation, String code, TypedVerdict typed, String fault, HttpStatus status, Model model) {
        return new ModelAndView(
                show(innovation, code, Viewer.Look.of("", "", "", ""), typed, fault, model), Map.of(), status);
    }

    private String show(
            Innovation innovation,
            String code,
            Viewer.Look look,
            TypedVerdict typed,
            @Nullable String fault,
            Model model) {
        model.addAttribute("view", pages.blind(innovation, code, look).orElseThrow(Missing::new));
        model.addAttribute("typed", typed);
        model.addAttribute("fault", fault);
        return "verification/indikator";
    }
}
