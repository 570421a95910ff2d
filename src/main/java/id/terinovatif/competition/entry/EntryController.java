package id.terinovatif.competition.entry;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.competition.call.Call;
import id.terinovatif.competition.call.Calls;
import id.terinovatif.competition.rules.Rules.Entrant;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.shared.web.FormPrint;
import id.terinovatif.shared.web.Once;
import java.util.ArrayList;
import java.util.List;
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

/** Entering with an innovation of the own agency: choose it, see it in the call's format, freeze it. */
@Controller
class EntryController {
    private static final int SHOWN = 200;

    private final Calls calls;
    private final Innovations innovations;
    private final Freezing freezing;
    private final Eligibility eligibility;
    private final Entering entering;
    private final Once once;

    EntryController(
            Calls calls,
            Innovations innovations,
            Freezing freezing,
            Eligibility eligibility,
            Entering entering,
            Once once) {
        this.calls = calls;
        this.innovations = innovations;
        this.freezing = freezing;
        this.eligibility = eligibility;
        this.entering = entering;
        this.once = once;
    }

    @GetMapping("/lomba/{id}/ikut")
    Object choose(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long inovasi,
            Model model) {
        var call = calls.get(user, id);
        writer(user);
        if (inovasi != null) return shown(call, innovations.visibleTo(user).get(inovasi), List.of(), Map.of());
        model.addAttribute("call", call);
        model.addAttribute(
                "innovations",
                innovations.visibleTo(user).list(new Innovations.Filter(call.year(), null, null, null, ""), SHOWN, 0));
        return "competition/entry/pilih";
    }

    @PostMapping("/lomba/{id}/ikut")
    Object enter(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            FormPrint print,
            RedirectAttributes flash) {
        var call = calls.get(user, id);
        writer(user);
        var innovation = innovations.visibleTo(user).get(number(typed.getOrDefault("inovasi", "")));
        var group = call.rules()
                .group(typed.getOrDefault("kelompok", ""))
                .filter(one -> one.entrant() != Entrant.PUBLIC)
                .orElse(null);
        var unmet = new ArrayList<>(eligibility.unmet(
                call, innovation, freezing.story(call, innovation, typed), typed.containsKey("benar")));
        if (group == null) unmet.add("Pilih kelompoknya.");
        if (group == null || !unmet.isEmpty()) return shown(call, innovation, unmet, typed);
        var told = once.make(
                user.regionId(),
                user.id(),
                print,
                () -> "Terkirim sebagai "
                        + Call.participant(entering.enter(user, call, group.name(), innovation, typed))
                        + ". Yang dinilai adalah tulisan pada saat ini.");
        flash.addFlashAttribute("message", told);
        return "redirect:/lomba/" + id + "/peserta-saya";
    }

    private ModelAndView shown(Call call, Innovation innovation, List<String> unmet, Map<String, String> typed) {
        var story = freezing.story(call, innovation, typed);
        return new ModelAndView(
                "competition/entry/ikut",
                Map.of(
                        "call", call,
                        "innovation", innovation,
                        "story", story,
                        "typed", typed,
                        "unmet", unmet,
                        "missing", unmet.isEmpty() ? eligibility.unmet(call, innovation, story, true) : List.of()),
                unmet.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static void writer(User user) {
        if (!user.writes()) throw new NotAllowed("Yang mengikutkan inovasi adalah perangkat daerahnya.");
    }

    private static long number(String text) {
        if (!text.matches("\\d{1,18}")) throw new Missing();
        return Long.parseLong(text);
    }
}
