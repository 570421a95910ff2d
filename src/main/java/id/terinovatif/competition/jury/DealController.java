package id.terinovatif.competition.jury;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.competition.call.Calls;
import id.terinovatif.competition.entry.Entries;
import id.terinovatif.shared.Missing;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who reads what: the draw, its report, changes with a reason, and the beginning of the reading. */
@Controller
class DealController {
    private final Calls calls;
    private final Jurors jurors;
    private final Conflicts conflicts;
    private final Sheets sheets;
    private final Entries entries;
    private final Steps steps;

    DealController(Calls calls, Jurors jurors, Conflicts conflicts, Sheets sheets, Entries entries, Steps steps) {
        this.calls = calls;
        this.jurors = jurors;
        this.conflicts = conflicts;
        this.sheets = sheets;
        this.entries = entries;
        this.steps = steps;
    }

    @GetMapping("/lomba/{id}/pembagian")
    String page(@SignedIn User user, @PathVariable long id, Model model) {
        var call = calls.organised(user, id);
        var members = jurors.of(call);
        var names = new LinkedHashMap<Long, Member>();
        members.forEach(member -> names.put(member.personId(), member));
        var at = sheets.at(call, call.stage());
        model.addAttribute("call", call);
        model.addAttribute("jurors", members);
        model.addAttribute("names", names);
        model.addAttribute("conflicts", conflicts.of(call));
        model.addAttribute("sheets", at);
        model.addAttribute("entries", entries.admitted(call));
        model.addAttribute(
                "examples",
                entries.of(call).stream().filter(one -> one.calibration()).toList());
        model.addAttribute("hang", Linked.hang(at));
        model.addAttribute("least", Linked.least(at));
        return "competition/jury/pembagian";
    }

    @PostMapping("/lomba/{id}/pembagian")
    String draw(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String angka,
            RedirectAttributes flash) {
        calls.organised(user, id);
        steps.drawing().draw(user, id, angka.strip());
        return done(id, "Sudah dibagi. Benihnya ada di bawah dan masuk berita acara.", flash);
    }

    @PostMapping("/lomba/{id}/pembagian/ubah")
    String change(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            RedirectAttributes flash) {
        calls.organised(user, id);
        var number = typed.getOrDefault("peserta", "");
        if (!number.matches("\\d{1,6}")) throw new Missing();
        steps.exchanging()
                .change(
                        user,
                        id,
                        Integer.parseInt(number),
                        typed.getOrDefault("dari", ""),
                        typed.getOrDefault("ke", ""),
                        typed.getOrDefault("alasan", ""));
        return done(id, "Diubah, dan diperiksa lagi: semua juri tetap terhubung.", flash);
    }

    @PostMapping("/lomba/{id}/kalibrasi")
    String calibrate(@SignedIn User user, @PathVariable long id, RedirectAttributes flash) {
        calls.organised(user, id);
        steps.starting().calibrate(user, id);
        return done(id, "Kalibrasi dimulai: semua juri membaca contoh yang sama.", flash);
    }

    @PostMapping("/lomba/{id}/pembacaan")
    String read(@SignedIn User user, @PathVariable long id, RedirectAttributes flash) {
        calls.organised(user, id);
        steps.starting().read(user, id);
        flash.addFlashAttribute("message", "Penilaian dimulai. Juri melihatnya di meja masing-masing.");
        return "redirect:/lomba/" + id;
    }

    private static String done(long id, String message, RedirectAttributes flash) {
        flash.addFlashAttribute("message", message);
        return "redirect:" + "/lomba/" + id + "/pembagian";
    }
}
