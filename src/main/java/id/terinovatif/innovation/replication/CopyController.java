package id.terinovatif.innovation.replication;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.evidence.Accepts;
import id.terinovatif.evidence.Letter;
import id.terinovatif.evidence.Vault;
import id.terinovatif.evidence.arrival.Brought;
import id.terinovatif.shared.web.Faults;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One copy, from both ends: its stages, its letters, the link for the other end. */
@Controller
class CopyController {
    private static final List<String> FORMATS = List.of("pdf");

    private final Copies copies;
    private final Recording recording;
    private final CopyLetters letters;
    private final CopyLinks links;
    private final Linking linking;
    private final Peers peers;
    private final Vault vault;

    CopyController(
            Copies copies,
            Recording recording,
            CopyLetters letters,
            CopyLinks links,
            Linking linking,
            Peers peers,
            Vault vault) {
        this.copies = copies;
        this.recording = recording;
        this.letters = letters;
        this.links = links;
        this.linking = linking;
        this.peers = peers;
        this.vault = vault;
    }

    @GetMapping("/replikasi/{nomor}")
    String copy(@SignedIn User user, @PathVariable long nomor, Model model) {
        return show(user, nomor, NewStep.empty(), Faults.none(), model);
    }

    @PostMapping("/replikasi/{nomor}")
    Object say(
            @SignedIn User user,
            @PathVariable long nomor,
            @RequestParam Map<String, String> typed,
            Brought brought,
            Model model,
            RedirectAttributes flash) {
        var copy = copies.get(user, nomor);
        var step = NewStep.of(typed);
        var faults = recording.say(user, nomor, step);
        var told = new StringBuilder("Tahap tercatat.");
        if (faults.isEmpty() && brought.any()) {
            var collected = new Faults.Collector();
            brought.each((bytes, name) -> {
                        var subject = new Letter(null, step.onDay(), "Replikasi " + copy.innovation());
                        var document = vault.addFile(user, copy.agencyId(), bytes, name, FORMATS, subject);
                        told.append(' ').append(recording.letter(user, nomor, step.sure(), document.id()));
                    })
                    .forEach(refused -> collected.add("berkas", refused.reason()));
            faults = collected.found();
        }
        if (!faults.isEmpty())
            return new ModelAndView(show(user, nomor, step, faults, model), Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        flash.addFlashAttribute("message", told.toString().strip());
        return "redirect:/replikasi/" + nomor;
    }

    @GetMapping("/replikasi/{nomor}/surat/{surat}")
    ResponseEntity<byte[]> letter(@SignedIn User user, @PathVariable long nomor, @PathVariable String surat) {
        return letters.file(copies.get(user, nomor), surat);
    }

    @PostMapping("/replikasi/{nomor}/tautan")
    String link(@SignedIn User user, @PathVariable long nomor, RedirectAttributes flash) {
        var made = linking.make(user, nomor);
        flash.addFlashAttribute("link", made.address());
        flash.addFlashAttribute("mailed", made.mailed());
        return "redirect:/replikasi/" + nomor;
    }

    @PostMapping("/replikasi/{nomor}/tautan/tarik")
    String withdraw(@SignedIn User user, @PathVariable long nomor, RedirectAttributes flash) {
        linking.withdraw(user, nomor);
        flash.addFlashAttribute(
                "message", "Tautan ditarik. Yang membukanya membaca bahwa tautan ini tidak berlaku lagi.");
        return "redirect:/replikasi/" + nomor;
    }

    private String show(User user, long id, NewStep form, Faults faults, Model model) {
        var copy = copies.get(user, id);
        model.addAttribute("copy", copy);
        model.addAttribute("writes", Recording.writes(user, copy.agencyId()));
        model.addAttribute("open", links.openUntil(copy));
        model.addAttribute("peers", copy.last(true) == null ? List.of() : peers.trusted(user.regionId()));
        model.addAttribute("zone", user.region().zone());
        model.addAttribute("accepts", new Accepts(FORMATS));
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        return "innovation/replication/satu";
    }
}
