package id.terinovatif.administration;

import id.terinovatif.account.Agencies;
import id.terinovatif.account.OpenedYear;
import id.terinovatif.account.People;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.evidence.Documents;
import id.terinovatif.evidence.StorageInspection;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.TypedDate;
import id.terinovatif.year.Years;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The admin's entrance, and the assessment years. */
@Controller
class ManageController {
    private final Years years;
    private final Instruments instruments;
    private final Agencies agencies;
    private final People people;
    private final Audit audit;
    private final StorageInspection storage;
    private final Documents documents;
    private final Clock clock;

    ManageController(
            Years years,
            Instruments instruments,
            Agencies agencies,
            People people,
            Audit audit,
            StorageInspection storage,
            Documents documents,
            Clock clock) {
        this.years = years;
        this.instruments = instruments;
        this.agencies = agencies;
        this.people = people;
        this.audit = audit;
        this.storage = storage;
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping("/kelola")
    String overview(@SignedIn User user, Model model) {
        var opened = years.of(user.regionId());
        model.addAttribute("region", user.region());
        model.addAttribute("years", opened);
        model.addAttribute(
                "openable",
                instruments.years().stream()
                        .filter(year -> opened.stream().noneMatch(open -> open.year() == year))
                        .toList());
        model.addAttribute("empty", years.empty(user.regionId()));
        model.addAttribute("editions", instruments.all());
        model.addAttribute("agencyCount", agencies.of(user.regionId()).size());
        model.addAttribute("personCount", people.of(user.regionId()).size());
        model.addAttribute("unscanned", documents.unscanned(user.regionId()));
        model.addAttribute("storage", storage.latest(user.regionId()).orElse(null));
        model.addAttribute("audit", audit.latest(user.regionId()));
        return "administration/kelola";
    }

    @PostMapping("/kelola/penyimpanan")
    String inspect(@SignedIn User user, RedirectAttributes flash) {
        audit.with(user, "meminta pemeriksaan penyimpanan", "berkas bukti", storage::ask);
        flash.addFlashAttribute("message", "Penyimpanan sedang dicocokkan. Hasilnya muncul di halaman ini.");
        return "redirect:/kelola";
    }

    @PostMapping("/kelola/tahun")
    String open(@SignedIn User user, @RequestParam int tahun, RedirectAttributes flash) {
        if (instruments.find(tahun).isEmpty()) throw new Missing();
        audit.with(user, "membuka tahun penilaian", String.valueOf(tahun), () -> years.open(user.regionId(), tahun));
        flash.addFlashAttribute("message", "Tahun penilaian " + tahun + " dibuka.");
        return "redirect:/kelola";
    }

    /** A year that was opened by mistake, while nothing stands in it. */
    @PostMapping("/kelola/tahun/{tahun}/batal")
    String takeBack(@SignedIn User user, @OpenedYear int tahun, RedirectAttributes flash) {
        var gone = audit.with(
                user,
                "membatalkan pembukaan tahun",
                String.valueOf(tahun),
                () -> years.takeBack(user.regionId(), tahun));
        flash.addFlashAttribute(
                "message",
                gone
                        ? "Tahun penilaian " + tahun + " tidak jadi dibuka."
                        : "Tahun " + tahun + " sudah ada isinya, jadi tidak bisa dibatalkan.");
        return "redirect:/kelola";
    }

    @PostMapping("/kelola/tahun/{tahun}/tenggat")
    String deadline(
            @SignedIn User user,
            @OpenedYear int tahun,
            @RequestParam(defaultValue = "") String tanggal,
            @RequestParam(defaultValue = "") String sesudahnya,
            @RequestParam(defaultValue = "") String persetujuan,
            @RequestParam(defaultValue = "") String yakin,
            RedirectAttributes flash) {
        var date = TypedDate.of(tanggal, tahun - 1, tahun + 1);
        if (yakin.isEmpty() && past(user, date.date())) {
            flash.addFlashAttribute("askedYear", tahun);
            flash.addFlashAttribute("askedDate", date.date());
            flash.addFlashAttribute("askedAfter", sesudahnya);
            flash.addFlashAttribute("askedSigning", persetujuan);
            return "redirect:/kelola";
        }
        if (date.fault() == null) {
            audit.with(user, "mengatur tenggat " + tahun, tanggal, () -> {
                years.setDeadline(user.regionId(), tahun, date.date(), sesudahnya.equals("ditutup"));
                years.setHeadSigns(user.regionId(), tahun, persetujuan.equals("ya"));
            });
            flash.addFlashAttribute("message", "Tenggat tersimpan dan tampil di halaman setiap orang.");
        } else flash.addFlashAttribute("message", date.fault() + " Tenggat tidak diubah.");
        return "redirect:/kelola";
    }

    private boolean past(User user, @Nullable LocalDate date) {
        return date != null
                && date.isBefore(
                        LocalDate.ofInstant(clock.instant(), user.region().zone()));
    }
}
