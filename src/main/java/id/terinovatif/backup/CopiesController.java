package id.terinovatif.backup;

import id.terinovatif.account.FreshProof;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.administration.Audit;
import id.terinovatif.backup.Journal.Deed;
import id.terinovatif.backup.Journal.Entry;
import id.terinovatif.shared.Indonesian;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The copies: how old the newest is, how large, and whether one has been proved to come back. */
@Controller
class CopiesController {
    private static final int SHOWN = 10;

    private final Nights nights;
    private final Pace pace;
    private final Audit audit;
    private final CopiesSeen seen;

    CopiesController(Nights nights, Pace pace, Audit audit, CopiesSeen seen) {
        this.nights = nights;
        this.pace = pace;
        this.audit = audit;
        this.seen = seen;
    }

    @FreshProof
    @GetMapping("/kelola/cadangan")
    String page(@SignedIn User user, Model model) throws IOException {
        model.addAttribute("zone", user.region().zone());
        var copies = nights.copies().orElse(null);
        model.addAttribute("on", copies != null);
        if (copies != null) show(copies, model);
        return "backup/cadangan";
    }

    private void show(Copies copies, Model model) throws IOException {
        var journal = Journal.of(copies);
        var proved = journal.proved().orElse(null);
        var all = copies.all().reversed();
        model.addAttribute("folder", copies.depot().words());
        model.addAttribute("copies", shown(copies, all.stream().limit(SHOWN).toList()));
        model.addAttribute("count", all.size());
        model.addAttribute("late", seen.last().late());
        model.addAttribute("proved", proved);
        model.addAttribute("unproved", seen.last().unproved());
        model.addAttribute("failedCopy", failed(journal, Deed.COPY));
        model.addAttribute("failedLog", failed(journal, Deed.LOG));
        model.addAttribute("carried", carried(copies));
        model.addAttribute("failedDrill", failed(journal, Deed.DRILL));
    }

    /** When what was written since was last carried to the newest copy. */
    private static @Nullable Instant carried(Copies copies) throws IOException {
        var newest = copies.newest();
        var log = newest.isEmpty() ? Optional.<LogIn>empty() : LogIn.of(copies, newest.get());
        return log.isEmpty() ? null : log.get().until();
    }

    private static @Nullable Entry failed(Journal journal, Deed deed) throws IOException {
        return journal.last(deed).filter(entry -> !entry.well()).orElse(null);
    }

    private static List<ShownCopy> shown(Copies copies, List<Copies.Copy> some) throws IOException {
        var shown = new ArrayList<ShownCopy>();
        for (var copy : some) {
            try {
                var manifest = copies.manifest(copy);
                shown.add(new ShownCopy(
                        copy.at(),
                        manifest.kind() == Manifest.Kind.PHYSICAL ? "berkas basis data" : "isi tabel",
                        Indonesian.size(manifest.bytes()),
                        manifest.evidence().size(),
                        manifest.damaged().size()));
            } catch (BackupFault | IOException unreadable) {
                shown.add(new ShownCopy(copy.at(), "tidak terbaca dengan kunci ini", "", 0, 0));
            }
        }
        return shown;
    }

    @FreshProof
    @PostMapping("/kelola/cadangan")
    String copy(@SignedIn User user, RedirectAttributes flash) {
        return begun(
                user,
                "meminta cadangan",
                "Cadangan sedang dibuat. Muat ulang halaman ini sebentar lagi.",
                nights::copy,
                flash);
    }

    @FreshProof
    @PostMapping("/kelola/cadangan/uji")
    String drill(@SignedIn User user, RedirectAttributes flash) {
        return begun(
                user,
                "meminta uji pemulihan",
                "Uji pemulihan sedang berjalan. Muat ulang halaman ini sebentar lagi.",
                nights::drill,
                flash);
    }

    private String begun(User user, String act, String words, Runnable work, RedirectAttributes flash) {
        if (nights.copies().isPresent() && nights.busy())
            flash.addFlashAttribute(
                    "message", "Yang diminta sebelumnya masih berjalan. Tunggu sampai selesai, lalu minta lagi.");
        else if (nights.copies().isPresent()) {
            audit.with(user, act, "seluruh data", () -> pace.start(work));
            flash.addFlashAttribute("message", words);
        }
        return "redirect:/kelola/cadangan";
    }
}
