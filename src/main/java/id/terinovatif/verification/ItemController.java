package id.terinovatif.verification;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.shared.Missing;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One claim on one screen: document, rule, checks, what changed, verdict; then the next. */
@Controller
class ItemController {
    private final Innovations innovations;
    private final ItemPages pages;
    private final Deciding deciding;
    private final Reasons reasons;
    private final Phrases phrases;

    ItemController(Innovations innovations, ItemPages pages, Deciding deciding, Reasons reasons, Phrases phrases) {
        this.innovations = innovations;
        this.pages = pages;
        this.deciding = deciding;
        this.reasons = reasons;
        this.phrases = phrases;
    }

    @GetMapping("/verifikasi/{id}/{kode}")
    String indicator(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable String kode,
            @ModelAttribute("antrean") QueueForm antrean,
            Look.Form look,
            @RequestParam(defaultValue = "") String ubah,
            Model model) {
        var innovation = innovations.visibleTo(user).get(id);
        var redo = ubah.equals("ya");
        var tail = antrean.more() + (redo ? "&ubah=ya" : "");
        var view = pages.view(user, innovation, kode, look.look(tail)).orElseThrow(Missing::new);
        var typed = redo ? TypedVerdict.of(view.item(), reasons.used(user.regionId())) : TypedVerdict.NOTHING;
        model.addAttribute("redo", redo);
        return show(user, view, typed, null, model);
    }

    @PostMapping(value = "/verifikasi/{id}/{kode}", headers = "X-Requested-With!=putusan")
    Object judge(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable String kode,
            @ModelAttribute("antrean") QueueForm antrean,
            @ModelAttribute("typed") TypedVerdict typed,
            Model model) {
        var innovation = innovations.visibleTo(user).get(id);
        var decided = deciding.decide(user, innovation, kode, typed);
        if (decided.next() != null) return "redirect:" + decided.next() + antrean.tail();
        var view = pages.view(user, innovation, kode, Look.Form.NONE.look(antrean.more()))
                .orElseThrow(Missing::new);
        model.addAttribute("redo", true);
        return new ModelAndView(show(user, view, typed, decided.fault(), model), Map.of(), decided.status());
    }

    /** The same by the script, which keeps what was typed until it is told where to go on. */
    @PostMapping(value = "/verifikasi/{id}/{kode}", headers = "X-Requested-With=putusan")
    ResponseEntity<Map<String, String>> judgeHere(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable String kode,
            @ModelAttribute("antrean") QueueForm antrean,
            @ModelAttribute("typed") TypedVerdict typed) {
        Innovation innovation = innovations.visibleTo(user).get(id);
        var decided = deciding.decide(user, innovation, kode, typed);
        return decided.answer(antrean.tail());
    }

    private String show(User user, ItemPages.View view, TypedVerdict typed, @Nullable String fault, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("typed", typed);
        model.addAttribute("fault", fault);
        model.addAttribute("phrases", phrases.of(user));
        return "verification/indikator";
    }
}
