package id.terinovatif.index.risk;

import id.terinovatif.account.OpenedYear;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.year.Years;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The number at risk, opened to its causes, then to an indicator's innovations and documents. */
@Controller
class RiskController {
    private final RiskPages pages;
    private final Years years;

    RiskController(RiskPages pages, Years years) {
        this.pages = pages;
        this.years = years;
    }

    @GetMapping("/indeks/{tahun}/risiko")
    String risk(@SignedIn User user, @OpenedYear int tahun, Model model) {
        require(user);
        var view = pages.of(user.regionId(), tahun);
        model.addAttribute("figures", view.figures());
        model.addAttribute("causes", view.causes());
        model.addAttribute("outlook", view.outlook());
        model.addAttribute("lines", view.lines());
        return "index/risk/risiko";
    }

    @GetMapping("/indeks/{tahun}/risiko/{kode}")
    String indicator(@SignedIn User user, @OpenedYear int tahun, @PathVariable String kode, Model model) {
        require(user);
        var indicator = years.innovationIndicator(tahun, kode);
        model.addAttribute("year", tahun);
        model.addAttribute("indicator", indicator);
        model.addAttribute("cases", pages.cases(user.regionId(), tahun, indicator));
        return "index/risk/risiko-indikator";
    }

    private static void require(User user) {
        if (!user.seesWholeRegion())
            throw new NotAllowed("Rincian risiko semua perangkat daerah dibuka untuk pemeriksa dan pimpinan.");
    }
}
