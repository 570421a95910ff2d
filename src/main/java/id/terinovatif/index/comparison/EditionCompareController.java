package id.terinovatif.index.comparison;

import id.terinovatif.account.OpenedYear;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A year's portfolio under announced terms, and its edition beside another one. */
@Controller
class EditionCompareController {
    private final Instruments instruments;
    private final UnderOtherRules rules;

    EditionCompareController(Instruments instruments, UnderOtherRules rules) {
        this.instruments = instruments;
        this.rules = rules;
    }

    @GetMapping("/indeks/{tahun}/edisi")
    String compare(
            @SignedIn User user,
            @OpenedYear int tahun,
            @RequestParam(required = false) @Nullable Integer dengan,
            Model model) {
        if (!user.seesWholeRegion())
            throw new NotAllowed(
                    "Perbandingan memakai nilai semua perangkat daerah, jadi dibuka untuk pemeriksa dan pimpinan.");
        var own = instruments.of(tahun);
        var other = other(tahun, dengan);
        model.addAttribute("own", own);
        model.addAttribute("announced", rules.announced(user.regionId(), tahun));
        model.addAttribute(
                "editions",
                instruments.all().stream().filter(one -> one.year() != tahun).toList());
        model.addAttribute("other", other);
        if (other != null) {
            model.addAttribute("elsewhere", rules.elsewhere(user.regionId(), tahun, other));
            model.addAttribute("pairs", other.year() < tahun ? Wordings.of(other, own) : Wordings.of(own, other));
        }
        return "index/comparison/edisi";
    }

    private @Nullable Instrument other(int year, @Nullable Integer chosen) {
        if (chosen == null) return Wordings.before(instruments.all(), year).orElse(null);
        if (chosen == year) throw new Missing();
        return instruments.find(chosen).orElseThrow(Missing::new);
    }
}
