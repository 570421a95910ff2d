package id.terinovatif.competition.entry;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.competition.call.Call;
import id.terinovatif.competition.call.Calls;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What became of the own agency's entries: state, reason, the one repair. */
@Controller
class OwnEntriesController {
    private final Calls calls;
    private final Entries entries;
    private final Entering entering;
    private final Innovations innovations;
    private final Clock clock;

    OwnEntriesController(Calls calls, Entries entries, Entering entering, Innovations innovations, Clock clock) {
        this.calls = calls;
        this.entries = entries;
        this.entering = entering;
        this.innovations = innovations;
        this.clock = clock;
    }

    @GetMapping("/lomba/{id}/peserta-saya")
    String own(@SignedIn User user, @PathVariable long id, Model model) {
        var call = calls.get(user, id);
        if (!user.writes()) throw new NotAllowed("Halaman ini untuk perangkat daerah yang ikut.");
        model.addAttribute("call", call);
        model.addAttribute("entries", entries.ofAgencies(call, user));
        model.addAttribute("now", clock.instant());
        return "competition/entry/milik";
    }

    /** Sends the innovation's story as it is now. */
    @PostMapping("/lomba/{id}/peserta-saya/{peserta}/perbaikan")
    String repair(@SignedIn User user, @PathVariable long id, @PathVariable int peserta, RedirectAttributes flash) {
        var call = calls.get(user, id);
        var entry = mine(call, user, peserta);
        if (entry.innovationId() == null) throw new Missing();
        entering.repair(user, call, peserta, innovations.visibleTo(user).get(entry.innovationId()));
        flash.addFlashAttribute("message", "Terkirim lagi. Yang dinilai adalah tulisan pada saat ini.");
        return "redirect:/lomba/" + id + "/peserta-saya";
    }

    @PostMapping("/lomba/{id}/peserta-saya/{peserta}/penarikan")
    String withdraw(@SignedIn User user, @PathVariable long id, @PathVariable int peserta, RedirectAttributes flash) {
        var call = calls.get(user, id);
        mine(call, user, peserta);
        entering.withdraw(user, call, peserta);
        flash.addFlashAttribute("message", "Kiriman ditarik.");
        return "redirect:/lomba/" + id + "/peserta-saya";
    }

    private Entry mine(Call call, User user, int number) {
        if (!user.writes()) throw new Missing();
        return entries.ofAgencies(call, user).stream()
                .filter(entry -> entry.number() == number)
                .findFirst()
                .orElseThrow(Missing::new);
    }
}
