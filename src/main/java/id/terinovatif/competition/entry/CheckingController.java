package id.terinovatif.competition.entry;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.competition.call.Calls;
import id.terinovatif.shared.NotAllowed;
import java.time.Clock;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office's list of entries, and what it decides about each. */
@Controller
class CheckingController {
    private final Calls calls;
    private final Entries entries;
    private final Checking checking;
    private final Clock clock;

    CheckingController(Calls calls, Entries entries, Checking checking, Clock clock) {
        this.calls = calls;
        this.entries = entries;
        this.checking = checking;
        this.clock = clock;
    }

    @GetMapping("/lomba/{id}/peserta")
    String list(@SignedIn User user, @PathVariable long id, Model model) {
        var call = calls.organised(user, id);
        model.addAttribute("call", call);
        model.addAttribute("entries", entries.of(call));
        model.addAttribute("over", !clock.instant().isBefore(call.closesAt()));
        return "competition/entry/peserta";
    }

    @GetMapping("/lomba/{id}/peserta/{peserta}")
    String one(@SignedIn User user, @PathVariable long id, @PathVariable int peserta, Model model) {
        var call = calls.organised(user, id);
        model.addAttribute("call", call);
        model.addAttribute("entry", entries.get(call, peserta));
        return "competition/entry/periksa";
    }

    @PostMapping("/lomba/{id}/peserta/{peserta}")
    String judge(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable int peserta,
            @RequestParam(defaultValue = "") String putusan,
            @RequestParam(defaultValue = "") String alasan,
            RedirectAttributes flash) {
        calls.organised(user, id);
        var state = Arrays.stream(Entry.State.values())
                .filter(one -> one.name().equals(putusan) && one != Entry.State.SENT && one != Entry.State.WITHDRAWN)
                .findFirst()
                .orElseThrow(() -> new NotAllowed("Pilih dulu: terima, kembalikan, atau tolak."));
        checking.judge(user, id, peserta, state, alasan);
        flash.addFlashAttribute("message", "Tersimpan: " + state.label() + ".");
        return "redirect:/lomba/" + id + "/peserta";
    }

    @PostMapping("/lomba/{id}/penutupan")
    String close(@SignedIn User user, @PathVariable long id, RedirectAttributes flash) {
        checking.close(user, id);
        flash.addFlashAttribute("message", "Kiriman ditutup.");
        return "redirect:/lomba/" + id;
    }
}
