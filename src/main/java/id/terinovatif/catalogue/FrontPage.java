package id.terinovatif.catalogue;

import id.terinovatif.account.Regions;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a visitor sees first: what this region does. */
@Component
public class FrontPage {
    private static final int SHOWN = 6;

    private final Regions regions;
    private final Published published;

    FrontPage(Regions regions, Published published) {
        this.regions = regions;
        this.published = published;
    }

    /** Fills the model; the name of the template. */
    public String show(Model model) {
        var all = regions.all();
        var everything = new Published.Filter(null, null, null, "");
        model.addAttribute("place", all.size() == 1 ? all.getFirst().name() : "daerah Anda");
        model.addAttribute("count", published.count(everything));
        model.addAttribute("lines", published.list(everything, SHOWN, 0));
        model.addAttribute("empty", all.isEmpty());
        return "catalogue/beranda";
    }
}
