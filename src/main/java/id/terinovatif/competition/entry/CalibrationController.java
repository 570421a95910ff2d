package id.terinovatif.competition.entry;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.competition.call.Calls;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Choosing the examples of the calibration round. */
@Controller
class CalibrationController {
    private static final int SHOWN = 200;

    private final Calls calls;
    private final Entries entries;
    private final Innovations innovations;
    private final CalibrationExamples examples;

    CalibrationController(Calls calls, Entries entries, Innovations innovations, CalibrationExamples examples) {
        this.calls = calls;
        this.entries = entries;
        this.innovations = innovations;
        this.examples = examples;
    }

    @GetMapping("/lomba/{id}/contoh")
    String page(@SignedIn User user, @PathVariable long id, Model model) {
        var call = calls.organised(user, id);
        var all = entries.of(call);
        var taken =
                all.stream().map(Entry::innovationId).filter(Objects::nonNull).collect(Collectors.toSet());
        model.addAttribute("call", call);
        model.addAttribute("examples", all.stream().filter(Entry::calibration).toList());
        model.addAttribute(
                "innovations",
                innovations
                        .visibleTo(user)
                        .list(new Innovations.Filter(call.year(), null, null, null, ""), SHOWN, 0)
                        .stream()
                        .filter((Innovation one) -> !taken.contains(one.id()))
                        .toList());
        return "competition/entry/contoh";
    }

    @PostMapping("/lomba/{id}/contoh")
    String add(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long inovasi,
            RedirectAttributes flash) {
        calls.organised(user, id);
        var innovation = innovations.visibleTo(user).get(inovasi);
        examples.add(user, id, innovation);
        flash.addFlashAttribute("message", innovation.name() + " menjadi contoh kalibrasi.");
        return "redirect:/lomba/" + id + "/contoh";
    }
}
