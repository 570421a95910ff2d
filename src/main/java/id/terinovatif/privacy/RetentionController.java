package id.terinovatif.privacy;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.shared.web.Faults;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How long what is no longer needed stays; tried first, then kept. */
@Controller
public class RetentionController {
    private final Retention retention;

    RetentionController(Retention retention) {
        this.retention = retention;
    }

    /** A line of the form. */
    public record Line(Retained kind, String days, int old) {
        public String field() {
            return RetentionController.field(kind);
        }
    }

    @GetMapping("/kelola/retensi")
    String page(@SignedIn User user, Model model) {
        var days = retention.days(user.regionId());
        return show(user, days, Map.of(), Faults.none(), false, model);
    }

    @PostMapping("/kelola/retensi")
    Object set(
            @SignedIn User user,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "") String coba,
            Model model,
            RedirectAttributes flash) {
        var days = new EnumMap<Retained, Integer>(Retained.class);
        var faults = new Faults.Collector();
        for (var kind : Retained.values()) read(kind, typed, days, faults);
        if (!faults.found().isEmpty())
            return new ModelAndView(
                    show(user, retention.days(user.regionId()), typed, faults.found(), false, model),
                    Map.of(),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        if (!coba.isEmpty()) return show(user, days, Map.of(), Faults.none(), true, model);
        retention.set(user, days);
        flash.addFlashAttribute("message", "Lama simpan tersimpan. Yang lewat dihapus malam nanti.");
        return "redirect:/kelola/retensi";
    }

    private static void read(
            Retained kind, Map<String, String> typed, Map<Retained, Integer> days, Faults.Collector faults) {
        var text = typed.getOrDefault(field(kind), "").strip();
        int n = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
        if (n < Retained.LEAST_DAYS || n > Retained.MOST_DAYS)
            faults.add(
                    field(kind),
                    kind.label() + ": isi " + Retained.LEAST_DAYS + " sampai " + Retained.MOST_DAYS + " hari.");
        else days.put(kind, n);
    }

    static String field(Retained kind) {
        return "hari-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String show(
            User user,
            Map<Retained, Integer> days,
            Map<String, String> typed,
            Faults faults,
            boolean tried,
            Model model) {
        var old = retention.old(user.regionId(), days);
        model.addAttribute(
                "lines",
                days.entrySet().stream()
                        .map(one -> new Line(
                                one.getKey(),
                                typed.getOrDefault(field(one.getKey()), String.valueOf(one.getValue())),
                                old.getOrDefault(one.getKey(), 0)))
                        .toList());
        model.addAttribute("faults", faults);
        model.addAttribute("tried", tried);
        return "privacy/retensi";
    }
}
