package id.terinovatif.verification;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.shared.Missing;
import java.util.Map;
import java.util.Optional;
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

/** One claim on one screen: document, rule, checks, what changed, verdict; then the next. */
@Controller
class ItemController {
    private final Innovations innovations;
    private final Desk desk;
    private final ItemPages pages;
    private final Judging judging;
    private final Reasons reasons;
    private final Changes changes;

    ItemController(
            Innovations innovations, Desk desk, ItemPages pages, Judging judging, Reasons reasons, Changes changes) {
        this.innovations = innovations;
        this.desk = desk;
        this.pages = pages;
        this.judging = judging;
        this.reasons = reasons;
        this.changes = changes;
    }

    @GetMapping("/verifikasi/{id}/{kode}")
    String indicator(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable String kode,
            @RequestParam(defaultValue = "") String dokumen,
            @RequestParam(defaultValue = "") String hal,
            @RequestParam(defaultValue = "") String besar,
            @RequestParam(defaultValue = "") String cari,
            Model model) {
        var innovation = innovations.visibleTo(user).get(id);
        return show(
                user, innovation, kode, Viewer.Look.of(dokumen, hal, besar, cari), TypedVerdict.NOTHING, null, model);
    }

    @PostMapping("/verifikasi/{id}/{kode}")
    Object judge(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable String kode,
            @ModelAttribute("typed") TypedVerdict typed,
            Model model) {
        var innovation = innovations.visibleTo(user).get(id);
        try {
            var fault = judging.judge(user, id, kode, typed.seen(), typed.sent(reasons, user.regionId()));
            if (fault == null)
                return "redirect:/verifikasi/" + id
                        + next(user, innovation).map(code -> "/" + code).orElse("");
            return again(user, id, kode, typed, fault, HttpStatus.UNPROCESSABLE_CONTENT, model);
        } catch (ClaimMoved moved) {
            return again(
                    user, id, kode, typed, changes.moved(innovation, kode, typed.seen()), HttpStatus.CONFLICT, model);
        }
    }

    /** The claim as it stands now, with what was chosen on the form and why that was not kept. */
    private ModelAndView again(
            User user, long id, String code, TypedVerdict typed, String fault, HttpStatus status, Model model) {
        var innovation = innovations.visibleTo(user).get(id);
        var look = Viewer.Look.of("", "", "", "");
        return new ModelAndView(show(user, innovation, code, look, typed, fault, model), Map.of(), status);
    }

    private Optional<String> next(User user, Innovation innovation) {
        return desk.itemsFor(user, innovation).stream()
                .filter(item -> item.waits() || item.answered())
                .map(item -> item.indicator().code())
                .findFirst();
    }

    private String show(
            User user,
            Innovation innovation,
            String code,
            Viewer.Look look,
            TypedVerdict typed,
            @Nullable String fault,
            Model model) {
        model.addAttribute("view", pages.view(user, innovation, code, look).orElseThrow(Missing::new));
        model.addAttribute("typed", typed);
        model.addAttribute("fault", fault);
        return "verification/indikator";
    }
}
