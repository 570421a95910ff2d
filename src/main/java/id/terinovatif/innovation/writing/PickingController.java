package id.terinovatif.innovation.writing;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.shared.Missing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The vault, searched for what could prove one indicator. */
@Controller
class PickingController {
    private static final int LONGEST = 100;

    private final Innovations innovations;
    private final IndicatorPages pages;
    private final Picking picking;

    PickingController(Innovations innovations, IndicatorPages pages, Picking picking) {
        this.innovations = innovations;
        this.pages = pages;
        this.picking = picking;
    }

    @GetMapping("/inovasi/{id}/indikator/{kode}/pilih")
    String page(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable String kode,
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "1") int halaman,
            Model model) {
        var innovation = innovations.visibleTo(user).get(id);
        if (!innovation.editableBy(user)) throw new Missing();
        var words = cari.strip().substring(0, Math.min(LONGEST, cari.strip().length()));
        var page = Math.clamp(halaman, 1, 100_000);
        model.addAttribute("shelf", picking.find(user, innovation, pages.indicator(innovation, kode), words, page));
        return "innovation/writing/pilih";
    }
}
