package id.terinovatif.government;

import id.terinovatif.account.OpenedYear;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.evidence.Accepts;
import id.terinovatif.evidence.Letter;
import id.terinovatif.evidence.Refused;
import id.terinovatif.evidence.RefusedFile;
import id.terinovatif.evidence.Vault;
import id.terinovatif.evidence.arrival.Brought;
import id.terinovatif.instrument.Help;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.year.Years;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The fifteen indicators of the government as a whole: value or level, and the proof. */
@Controller
class GovernmentController {
    private final Years years;
    private final Help help;
    private final GovernmentAnswers answers;
    private final GovernmentAnswering answering;
    private final GovernmentPages pages;
    private final GovernmentProofs proofs;
    private final Vault vault;
    private final AwardProofs awards;

    GovernmentController(
            Years years,
            Help help,
            GovernmentAnswers answers,
            GovernmentAnswering answering,
            GovernmentPages pages,
            GovernmentProofs proofs,
            Vault vault,
            AwardProofs awards) {
        this.years = years;
        this.help = help;
        this.answers = answers;
        this.answering = answering;
        this.pages = pages;
        this.proofs = proofs;
        this.vault = vault;
        this.awards = awards;
    }

    @GetMapping("/indeks/{tahun}/pemerintah")
    String list(@SignedIn User user, @OpenedYear int tahun, Model model) {
        model.addAttribute("year", tahun);
        model.addAttribute("tasks", pages.tasks(user, tahun));
        model.addAttribute("total", answers.total(user.regionId(), tahun).orElse(null));
        model.addAttribute("computable", pages.computable(tahun));
        model.addAttribute("keeps", user.keepsGovernmentIndicators());
        return "government/pemerintah";
    }

    @PostMapping("/indeks/{tahun}/pemerintah")
    String saveTotal(
            @SignedIn User user,
            @OpenedYear int tahun,
            @RequestParam(defaultValue = "") String jumlah,
            @RequestParam(defaultValue = "") String sumber,
            RedirectAttributes flash) {
        flash.addFlashAttribute(
                "message",
                answering.saveTotal(user, tahun, jumlah, sumber.strip())
                        ? "Jumlah SPD tersimpan."
                        : "Belum tersimpan: isi jumlah antara 0 dan nilai tertinggi, beserta sumbernya.");
        return "redirect:/indeks/" + tahun + "/pemerintah";
    }

    @GetMapping("/indeks/{tahun}/pemerintah/{kode}")
    String page(@SignedIn User user, @OpenedYear int tahun, @PathVariable String kode, Model model) {
        return show(user, tahun, years.governmentIndicator(tahun, kode), List.of(), model);
    }

    @PostMapping("/indeks/{tahun}/pemerintah/{kode}")
    Object save(
            @SignedIn User user,
            @OpenedYear int tahun,
            @PathVariable String kode,
            @RequestParam Map<String, String> form,
            Brought brought,
            Model model,
            RedirectAttributes flash) {
        var indicator = years.governmentIndicator(tahun, kode);
        var faults = answering.save(user, tahun, indicator, form);
        var refused = attach(user, tahun, indicator, brought, form);
        var wrong = Stream.concat(faults.stream(), refused.stream().map(RefusedFile::words))
                .toList();
        if (!wrong.isEmpty())
            return new ModelAndView(
                    show(user, tahun, indicator, wrong, model), Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        flash.addFlashAttribute("message", "Tersimpan.");
        return "redirect:/indeks/" + tahun + "/pemerintah/" + kode;
    }

    /** A person confirms that the proof carries the level; only then it counts as verified. */
    @PostMapping("/indeks/{tahun}/pemerintah/{kode}/cocok")
    Object check(
            @SignedIn User user,
            @OpenedYear int tahun,
            @PathVariable String kode,
            @RequestParam(defaultValue = "") String klaim,
            Model model,
            RedirectAttributes flash) {
        var indicator = years.governmentIndicator(tahun, kode);
        var moved = answering.confirm(user, tahun, indicator, klaim);
        if (moved != null)
            return new ModelAndView(show(user, tahun, indicator, List.of(moved), model), Map.of(), HttpStatus.CONFLICT);
        flash.addFlashAttribute("message", "Dicatat cocok dengan bukti; masuk hitungan yang diverifikasi.");
        return "redirect:/indeks/" + tahun + "/pemerintah/" + kode;
    }

    @PostMapping("/indeks/{tahun}/pemerintah/{kode}/lepas")
    String unlink(@SignedIn User user, @OpenedYear int tahun, @PathVariable String kode, @RequestParam long dokumen) {
        answering.detach(user, tahun, years.governmentIndicator(tahun, kode), dokumen);
        return "redirect:/indeks/" + tahun + "/pemerintah/" + kode;
    }

    /** What the checks found in one document: a part of the page, asked for again until it is there. */
    @GetMapping("/indeks/{tahun}/pemerintah/{kode}/bukti/{dokumen}")
    String part(
            @SignedIn User user,
            @OpenedYear int tahun,
            @PathVariable String kode,
            @PathVariable long dokumen,
            Model model) {
        model.addAttribute("proof", proofs.at(user.regionId(), tahun, years.governmentIndicator(tahun, kode), dokumen));
        return "evidence/pemeriksaan";
    }

    @PostMapping("/indeks/{tahun}/pemerintah/{kode}/periksa-ulang")
    String again(
            @SignedIn User user,
            @OpenedYear int tahun,
            @PathVariable String kode,
            @RequestParam long dokumen,
            RedirectAttributes flash) {
        requireKeeper(user);
        proofs.again(user.regionId(), tahun, years.governmentIndicator(tahun, kode), dokumen);
        flash.addFlashAttribute("message", "Dokumen sedang diperiksa lagi.");
        return "redirect:/indeks/" + tahun + "/pemerintah/" + kode;
    }

    private List<RefusedFile> attach(
            User user, int year, Indicator indicator, Brought brought, Map<String, String> form) {
        if (!brought.any()) return List.of();
        try {
            var letter = Letter.typed(form.get("nomor"), form.get("tanggal"), form.get("perihal"));
            return brought.each((bytes, name) ->
                    answering.attach(user, year, indicator, vault.addFile(user, null, bytes, name, List.of(), letter)));
        } catch (Refused refused) {
            return List.of(new RefusedFile(null, String.valueOf(refused.getMessage())));
        }
    }

    private String show(User user, int year, Indicator indicator, List<String> faults, Model model) {
        model.addAttribute("year", year);
        model.addAttribute("indicator", indicator);
        model.addAttribute(
                "question",
                help.indicator(indicator.code())
                        .map(Help.ForIndicator::question)
                        .orElse(indicator.name()));
        model.addAttribute("parts", pages.parts(user, year, indicator));
        model.addAttribute("evidence", proofs.at(user.regionId(), year, indicator));
        model.addAttribute("claim", pages.fingerprint(user, year, indicator));
        model.addAttribute("checked", pages.checked(user, year, indicator));
        model.addAttribute("keeps", user.keepsGovernmentIndicators());
        model.addAttribute("accepts", new Accepts(List.of()));
        model.addAttribute("offers", awards.offers(user.regionId(), year, indicator));
        model.addAttribute("faults", faults);
        return "government/indikator";
    }

    private static void requireKeeper(User user) {
        if (!user.keepsGovernmentIndicators())
            throw new NotAllowed("Indikator pemerintah daerah diisi oleh admin atau pemeriksa.");
    }
}
