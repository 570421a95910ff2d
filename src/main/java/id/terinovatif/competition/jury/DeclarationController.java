package id.terinovatif.competition.jury;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.competition.call.Calls;
import id.terinovatif.competition.entry.Entries;
import id.terinovatif.competition.entry.Entry;
import id.terinovatif.shared.NotAllowed;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A juror's declaration: which entries concern the juror, before anything is dealt. */
@Controller
class DeclarationController {
    private final Calls calls;
    private final Jurors jurors;
    private final Entries entries;
    private final Naming naming;

    DeclarationController(Calls calls, Jurors jurors, Entries entries, Naming naming) {
        this.calls = calls;
        this.jurors = jurors;
        this.entries = entries;
        this.naming = naming;
    }

    /** By title and in the alphabet's order, so that no number is learnt. */
    @GetMapping("/lomba/{id}/pernyataan")
    String page(@SignedIn User user, @PathVariable long id, Model model) {
        var call = calls.get(user, id);
        model.addAttribute("call", call);
        model.addAttribute("member", jurors.mine(call, user));
        model.addAttribute(
                "entries",
                entries.of(call).stream()
                        .filter(one -> !one.calibration()
                                && (one.state() == Entry.State.SENT
                                        || one.state() == Entry.State.RETURNED
                                        || one.state() == Entry.State.ADMITTED))
                        .sorted(Comparator.comparing(Entry::title))
                        .toList());
        return "competition/jury/pernyataan";
    }

    @PostMapping("/lomba/{id}/pernyataan")
    String declare(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            RedirectAttributes flash) {
        var call = calls.get(user, id);
        jurors.mine(call, user);
        if (!typed.containsKey("benar")) throw new NotAllowed("Centang pernyataannya dulu.");
        var concerned = new LinkedHashMap<Integer, Ground>();
        typed.forEach((field, chosen) -> {
            if (field.matches("sebab\\.\\d{1,6}") && !chosen.isBlank())
                concerned.put(Integer.valueOf(field.substring("sebab.".length())), ground(chosen));
        });
        naming.declare(user, id, concerned);
        flash.addFlashAttribute("message", "Pernyataan Anda tersimpan. Terima kasih.");
        return "redirect:/lomba/" + id + "/meja";
    }

    static Ground ground(String name) {
        return Arrays.stream(Ground.values())
                .filter(one -> one.declared() && one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotAllowed("Pilih sebabnya dari daftar."));
    }
}
