package id.terinovatif.verification;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.shared.Missing;
import id.terinovatif.year.Years;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The second verdict: the same screen without the first verdict, and how far readers agree. */
@Controller
class SecondVerdictController {
    private final Innovations innovations;
    private final SecondVerdicts readings;
    private final Deciding deciding;
    private final ItemPages pages;
    private final Phrases phrases;
    private final Years years;

    SecondVerdictController(
            Innovations innovations,
            SecondVerdicts readings,
            Deciding deciding,
            ItemPages pages,
            Phrases phrases,
            Years years) {
        this.innovations = innovations;
        this.readings = readings;
        this.deciding = deciding;
        this.pages = pages;
        this.phrases = phrases;
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
    String claim(@SignedIn User user, @PathVariable long id, @PathVariable String kode, Look.Form look, Model model) {
        var innovation = innovations.visibleTo(user).get(id);
        if (readings.open(user, innovation, kode).isEmpty()) throw new Missing();
        return show(user, innovation, kode, look, TypedVerdict.NOTHING, null, model);
    }

    @PostMapping(value = "/verifikasi/baca-ulang/{id}/{kode}", headers = "X-Requested-With!=putusan")
    Object read(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable String kode,
            @ModelAttribute("typed") TypedVerdict typed,
            Model model) {
        var innovation = innovations.visibleTo(user).get(id);
        var decided = deciding.again(user, innovation, kode, typed);
        if (decided.next() != null) return "redirect:" + decided.next();
        var view = show(user, innovation, kode, Look.Form.NONE, typed, decided.fault(), model);
        return new ModelAndView(view, Map.of(), decided.status());
    }

    /** The same by the script, which keeps what was typed until it is told where to go on. */
    @PostMapping(value = "/verifikasi/baca-ulang/{id}/{kode}", headers = "X-Requested-With=putusan")
    ResponseEntity<Map<String, String>> readHere(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable String kode,
            @ModelAttribute("typed") TypedVerdict typed) {
        var innovation = innovations.visibleTo(user).get(id);
        return deciding.again(user, innovation, kode, typed).answer("");
    }

    private String show(
            User user,
            Innovation innovation,
            String code,
            Look.Form look,
            TypedVerdict typed,
            @Nullable String fault,
            Model model) {
        model.addAttribute(
                "view", pages.blind(user, innovation, code, look.look("")).orElseThrow(Missing::new));
        model.addAttribute("typed", typed);
        model.addAttribute("fault", fault);
        model.addAttribute("redo", true);
        model.addAttribute("antrean", QueueForm.ALL);
        model.addAttribute("phrases", phrases.of(user));
        return "verification/indikator";
    }
}
