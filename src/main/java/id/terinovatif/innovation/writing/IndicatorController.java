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
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** One indicator a page: its level, and the documents that prove it. */
@Controller
class IndicatorController {
    private static final String SAVED = "Jawaban tersimpan.";
    private static final String AT_PROOFS = "#bukti";

    private final Innovations innovations;
    private final IndicatorPages pages;
    private final Answering answering;
    private final Bringing bringing;
    private final Onward onward;

    IndicatorController(
            Innovations innovations, IndicatorPages pages, Answering answering, Bringing bringing, Onward onward) {
        this.innovations = innovations;
        this.pages = pages;
        this.answering = answering;
        this.bringing = bringing;
        this.onward = onward;
    }

    @GetMapping("/inovasi/{id}/indikator/{kode}")
    String page(@SignedIn User user, @PathVariable long id, @PathVariable String kode, Model model) {
        var innovation = innovations.visibleTo(user).get(id);
        return show(user, innovation, pages.indicator(innovation, kode), null, model);
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
        var indicator = pages.indicator(innovation, kode);
        var outcome = answering.answer(user, id, indicator, form, false);
        if (outcome.given() == null) return trouble(user, innovation, indicator, outcome.fault(), model);
        if (outcome.theirs() != null) return conflict(user, innovation, indicator, outcome.given(), model);
        var added = bringing.add(user, innovation, indicator, form, brought);
        if (!added.refused().isEmpty()) return trouble(user, innovation, indicator, null, model);
        var view = pages.view(user, innovation, indicator);
        // nobody leaves a refusal behind with a green word on the next page
        if (!view.refused().isEmpty()) return "redirect:/inovasi/" + id + "/indikator/" + kode + AT_PROOFS;
        flash.addFlashAttribute("message", added.message() == null ? SAVED : added.message());
        if (added.taken() > 0 || form.stays()) return "redirect:/inovasi/" + id + "/indikator/" + kode;
        return "redirect:" + onward.after(user, innovation, indicator);
    }

    /** The same save as soon as a level is chosen; answers the points it gives. */
    @PostMapping(value = "/inovasi/{id}/indikator/{kode}", headers = "X-Requested-With", produces = "application/json")
    ResponseEntity<Map<String, Object>> saveWhileChoosing(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable String kode,
            IndicatorForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        var innovation = innovations.visibleTo(user).get(id);
        var indicator = pages.indicator(innovation, kode);
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
        if (form.goesOn()) {
            var refused = !pages.view(user, innovation, indicator).refused().isEmpty();
            var next = refused ? AT_PROOFS : onward.after(user, innovation, indicator);
            answer.put("onward", next);
            if (!refused) {
                RequestContextUtils.getOutputFlashMap(request).put("message", SAVED);
                RequestContextUtils.saveOutputFlashMap(next, request, response);
            }
        }
        answer.put("points", Indonesian.number(indicator.points(outcome.given().level())));
        return ResponseEntity.ok(answer);
    }

    /** Somebody else answered meanwhile: theirs is chosen on the page, this one is told beside it. */
    private ModelAndView conflict(User user, Innovation innovation, Indicator indicator, Given mine, Model model) {
        var words = AnswerConflict.words(indicator, mine);
        return new ModelAndView(
                show(user, innovation, indicator, AnswerConflict.told(words), model), Map.of(), HttpStatus.CONFLICT);
    }

    private ModelAndView trouble(
            User user, Innovation innovation, Indicator indicator, @Nullable String fault, Model model) {
        return new ModelAndView(
                show(user, innovation, indicator, fault, model), Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String show(User user, Innovation innovation, Indicator indicator, @Nullable String fault, Model model) {
        model.addAttribute("view", pages.view(user, innovation, indicator));
        model.addAttribute("fault", fault);
        return "innovation/writing/indikator";
    }
}
