package id.terinovatif.index;

import id.terinovatif.account.OpenedYear;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.instrument.Predikat;
import id.terinovatif.scoring.Scorecard;
import id.terinovatif.scoring.Worth;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.shared.web.Paged;
import id.terinovatif.year.Years;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The index of a year, and the innovations it is made of. */
@Controller
public class IndexController {
    private static final int PAGE = 25;

    private final RegionIndex index;
    private final Years years;
    private final OfficialResults results;

    IndexController(RegionIndex index, Years years, OfficialResults results) {
        this.index = index;
        this.years = years;
        this.results = results;
    }

    /** What is left to the next predikat: index points, and the points of the 250 that these are. */
    public record Distance(String predikat, BigDecimal index, BigDecimal points) {}

    @GetMapping("/indeks")
    String current(@SignedIn User user) {
        var year = years.current(user.regionId())
                .orElseThrow(() -> new NotAllowed("Belum ada tahun penilaian yang dibuka. Hubungi admin."));
        return "redirect:/indeks/" + year.year();
    }

    @GetMapping("/indeks/{tahun}")
    String year(@SignedIn User user, @OpenedYear int tahun, Model model) {
        var figures = index.of(user.regionId(), tahun);
        model.addAttribute("figures", figures);
        model.addAttribute(
                "distance", distance(figures.claimed(), figures.instrument().predikat()));
        model.addAttribute("results", results.of(user.regionId()));
        model.addAttribute(
                "years",
                years.of(user.regionId()).stream().map(Years.Year::year).toList());
        model.addAttribute("details", user.seesWholeRegion());
        model.addAttribute("office", user.region().office());
        return "index/indeks";
    }

    @GetMapping("/indeks/{tahun}/inovasi")
    String portfolio(
            @SignedIn User user,
            @OpenedYear int tahun,
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "1") String halaman,
            Model model) {
        if (!user.seesWholeRegion())
            throw new NotAllowed("Daftar nilai semua perangkat daerah dibuka untuk pemeriksa dan pimpinan.");
        var figures = index.of(user.regionId(), tahun);
        var words = cari.strip().toLowerCase(Locale.ROOT);
        var found = figures.portfolio().stream()
                .filter(line -> (line.name() + " " + line.agency())
                        .toLowerCase(Locale.ROOT)
                        .contains(words))
                .toList();
        model.addAttribute("figures", figures);
        model.addAttribute("words", cari.strip());
        model.addAttribute("lines", Paged.of(found, halaman, PAGE, "/indeks/" + tahun + "/inovasi", cari.strip()));
        return "index/inovasi";
    }

    static @Nullable Distance distance(@Nullable Scorecard card, List<Predikat> predikat) {
        if (card == null) return null;
        return predikat.stream()
                .filter(band -> band.min() != null && band.min().compareTo(card.index()) > 0)
                .min(Comparator.comparing(Predikat::min))
                .map(band -> distance(card, band))
                .orElse(null);
    }

    private static @Nullable Distance distance(Scorecard card, Predikat next) {
        if (next.min() == null) return null;
        return new Distance(next.name(), Worth.missing(card, next.min()), Worth.missingOfWhole(card, next.min()));
    }
}
