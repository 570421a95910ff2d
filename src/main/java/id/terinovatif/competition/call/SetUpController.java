package id.terinovatif.competition.call;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.competition.rules.Examples;
import id.terinovatif.competition.rules.Rules;
import id.terinovatif.competition.rules.RulesText;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.shared.web.Faults;
import id.terinovatif.shared.web.FormPrint;
import id.terinovatif.shared.web.Once;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Setting a call up, beginning from a contest that another region held. */
@Controller
class SetUpController {
    private final Calls calls;
    private final Moves moves;
    private final Once once;

    SetUpController(Calls calls, Moves moves, Once once) {
        this.calls = calls;
        this.moves = moves;
        this.once = once;
    }

    @GetMapping("/lomba/baru")
    Object blank(@SignedIn User user, Model model) {
        if (!Calls.organises(user)) throw new NotAllowed("Lomba disusun oleh admin dan verifikator.");
        return beginning(new CallForm(Map.of("jam", "16:00")), Faults.none());
    }

    @PostMapping("/lomba")
    Object begin(@SignedIn User user, @RequestParam Map<String, String> typed, FormPrint print) {
        if (!Calls.organises(user)) throw new NotAllowed("Lomba disusun oleh admin dan verifikator.");
        var form = new CallForm(typed);
        var faults = form.faults();
        var example = Examples.named(form.at("contoh")).orElse(Examples.all().getFirst());
        if (!faults.isEmpty()) return beginning(form, faults);
        return "redirect:"
                + once.make(
                        user.regionId(),
                        user.id(),
                        print,
                        () -> "/lomba/" + moves.begin(user, form, RulesText.of(example.rules())) + "/susun");
    }

    @GetMapping("/lomba/{id}/susun")
    Object page(@SignedIn User user, @PathVariable long id) {
        var call = calls.organised(user, id);
        return editing(call, CallForm.of(call), call.rules(), Faults.none());
    }

    @PostMapping("/lomba/{id}/susun")
    Object change(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            RedirectAttributes flash) {
        var call = Moves.draft(calls.organised(user, id));
        var form = new CallForm(typed);
        var rules = new RulesForm(typed).over(call.rules());
        var faults = form.faults();
        if (!faults.isEmpty()) return editing(call, form, rules, faults);
        moves.change(user, id, form, RulesText.of(rules));
        var collector = new Faults.Collector();
        RulesFaults.add(rules.problems(), collector);
        if (!collector.found().isEmpty()) return editing(calls.organised(user, id), form, rules, collector.found());
        flash.addFlashAttribute("message", "Tersimpan.");
        return "redirect:/lomba/" + id + "/susun";
    }

    @PostMapping("/lomba/{id}/pembukaan")
    String open(@SignedIn User user, @PathVariable long id, RedirectAttributes flash) {
        moves.open(user, id);
        flash.addFlashAttribute("message", "Lomba dibuka. Aturannya sekarang tetap.");
        return "redirect:/lomba/" + id;
    }

    @PostMapping("/lomba/{id}/pembatalan")
    String cancel(@SignedIn User user, @PathVariable long id, @RequestParam(defaultValue = "") String alasan) {
        moves.cancel(user, id, alasan);
        return "redirect:/lomba/" + id;
    }

    private static ModelAndView beginning(CallForm form, Faults faults) {
        return answer(
                "competition/call/baru", faults, Map.of("form", form, "examples", Examples.all(), "faults", faults));
    }

    private static ModelAndView editing(Call call, CallForm form, Rules rules, Faults faults) {
        return answer(
                "competition/call/susun", faults, Map.of("call", call, "form", form, "rules", rules, "faults", faults));
    }

    private static ModelAndView answer(String view, Faults faults, Map<String, ?> model) {
        return new ModelAndView(view, model, faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
