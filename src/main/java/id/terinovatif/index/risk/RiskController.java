package id.terinovatif.index.risk;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.shared.Missing;
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
    private final Instruments instruments;

    RiskController(RiskPages pages, Years years, Instruments instruments) {
        this.pages = pages;
        this.years = years;
        this.instruments = instruments;
    }

    @GetMapping("/indeks/{tahun}/risiko")
    String risk(@SignedIn User user, @PathVariable int tahun, Model model) {
        require(user, tahun);
        var view = pages.of(user.regionId(), tahun);
        model.addAttribute("three", view.three());
        model.addAttribute("causes", view.causes());
        model.addAttribute("outlook", view.outlook());
        model.addAttribute("lines", view.lines());
        return "index/risk/risiko";
    }

    @GetMapping("/indeks/{tahun}/risiko/{kode}")
    String indicator(@SignedIn User user, @PathVariable int tahun, @PathVariable String kode, Model model) {
        require(user, tahun);
        var indicator = instruments.of(tahun).perInnovation().stream()
                .filter(one -> one.code().equals(kode))
                .findFirst()
                .orElseThrow(Missing::new);
        model.addAttribute("year", tahun);
        model.addAttribute("indicator", indicator);
        model.addAttribute("cases", pages.cases(user.regionId(), tahun, indicator));
        return "index/risk/risiko-indikator";
    }

    private void require(User user, int year) {
        if (years.find(user.regionId(), year).isEmpty()) throw new Missing();
        if (!user.seesWholeRegion())
            throw new NotAllowed("Rincian risiko semua perangkat daerah dibuka untuk pemeriksa dan pimpinan.");
    }
}
