package id.terinovatif.innovation.writing;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.evidence.arrival.Brought;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.answer.AnswerConflict;
import id.terinovatif.innovation.answer.Given;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.shared.Indonesian;
import id.terinovatif.shared.Missing;
import id.terinovatif.year.Years;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One indicator a page: its level, and the documents that prove it. */
@Controller
class IndicatorController {
    private final Innovations innovations;
    private final Years years;
    private final IndicatorPages pages;
    private final Answering answering;
    private final Attaching attaching;

    IndicatorController(
            Innovations innovations, Years years, IndicatorPages pages, Answering answering, Attaching attaching) {
        this.innovations = innovations;
        this.years = years;
        this.pages = pages;
        this.answering = answering;
        this.attaching = attaching;
    }

    @GetMapping("/inovasi/{id}/indikator/{kode}")
    String page(@SignedIn User user, @PathVariable long id, @PathVariable String kode, Model model) {
        var innovation = innovations.visibleTo(user).get(id);
        return show(user, innovation, indicator(innovation, kode), null, null, model);
    }

    /** Saves level and whatever evidence came along; a refused file keeps the level saved and says why. */
    @PostMapping("/inovasi/{id}/indikator/{kode}")
    Object save(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable String kode,
            IndicatorForm form,
            Brought brought,
            Model model,
            RedirectAttributes flash) {
        var innovation = innovations.visibleTo(user).get(id);
        var indicator = indicator(innovation, kode);
        var outcome = answering.answer(user, id, indicator, form, false);
        if (outcome.given() == null) return trouble(user, innovation, indicator, outcome.fault(), null, model);
        if (outcome.theirs() != null) return conflict(user, innovation, indicator, outcome.given(), model);
        var added = answering.addEvidence(user, innovation, indicator, form, brought);
        if (added.refused() != null) return trouble(user, innovation, indicator, null, added.refused(), model);
        var brings = brought.any() || form.namesEvidence();
        flash.addFlashAttribute("message", message(brings, added));
        var onward = brings || form.stays()
                ? kode
                : pages.view(user, innovation, indicator).next();
        return "redirect:/inovasi/" + id + (onward == null ? "" : "/indikator/" + onward);
    }

    private static String message(boolean brings, Answering.Added added) {
        if (!brings) return "Jawaban tersimpan.";
        return added.known()
                ? "Berkas yang sama sudah ada di Bukti. Yang sudah ada dipakai di sini; tidak disimpan dua kali."
                : "Bukti ditambahkan.";
    }

    /** The same save as soon as a level is chosen; answers the points it gives. */
    @PostMapping(value = "/inovasi/{id}/indikator/{kode}", headers = "X-Requested-With", produces = "application/json")
    ResponseEntity<Map<String, Object>> saveWhileChoosing(
            @SignedIn User user, @PathVariable long id, @PathVariable String kode, IndicatorForm form) {
        var innovation = innovations.visibleTo(user).get(id);
        var indicator = indicator(innovation, kode);
        var outcome = answering.answer(user, id, indicator, form, true);
        var answer = new LinkedHashMap<String, Object>();
        if (outcome.given() == null) {
            answer.put("fault", outcome.fault());
            return ResponseEntity.unprocessableContent().body(answer);
        }
        answer.put("revision", outcome.revision());
        var theirs = outcome.theirs();
        if (theirs != null) {
            answer.put("own", outcome.own(user));
            answer.put("theirs", AnswerConflict.words(indicator, theirs.given()));
            return ResponseEntity.status(HttpStatus.CONFLICT).body(answer);
        }
        answer.put("saved", Indonesian.time(outcome.at(), user.region().zone()));
        answer.put("level", outcome.given().level());
        answer.put("points", Indonesian.number(indicator.points(outcome.given().level())));
        return ResponseEntity.ok(answer);
    }

    @PostMapping("/inovasi/{id}/indikator/{kode}/lepas")
    String unlink(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable String kode,
            @RequestParam long dokumen,
            RedirectAttributes flash) {
        var innovation = innovations.visibleTo(user).get(id);
        attaching.unlink(user, id, indicator(innovation, kode).code(), dokumen);
        flash.addFlashAttribute("message", "Dokumen dilepas dari indikator ini. Di Bukti ia tetap ada.");
        return "redirect:/inovasi/" + id + "/indikator/" + kode;
    }

    /** Somebody else answered meanwhile: theirs is chosen on the page, this one is told beside it. */
    private ModelAndView conflict(User user, Innovation innovation, Indicator indicator, Given mine, Model model) {
        var words = AnswerConflict.words(indicator, mine);
        return new ModelAndView(
                show(user, innovation, indicator, AnswerConflict.told(words), null, model),
                Map.of(),
                HttpStatus.CONFLICT);
    }

    private ModelAndView trouble(
            User user,
            Innovation innovation,
            Indicator indicator,
            @Nullable String fault,
            @Nullable String refused,
            Model model) {
        return new ModelAndView(
                show(user, innovation, indicator, fault, refused, model), Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String show(
            User user,
            Innovation innovation,
            Indicator indicator,
            @Nullable String fault,
            @Nullable String refused,
            Model model) {
        model.addAttribute("view", pages.view(user, innovation, indicator));
        model.addAttribute("fault", fault);
        model.addAttribute("refused", refused);
        return "innovation/writing/indikator";
    }

    private Indicator indicator(Innovation innovation, String code) {
        return years.instrument(innovation.year()).perInnovation().stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElseThrow(Missing::new);
    }
}
