package id.terinovatif.index;

import id.terinovatif.account.Region;
import id.terinovatif.account.Regions;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.scoring.Scorecard;
import id.terinovatif.shared.Missing;
import id.terinovatif.year.Years;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A province looks at its regions: the figures of each, nothing to change. */
@Controller
public class ProvinceController {
    /** A region's line; the cards are null while no year is open or the edition cannot be computed. */
    public record Line(
            Region region,
            @Nullable Integer year,
            @Nullable Scorecard claimed,
            @Nullable Scorecard sound,
            @Nullable Scorecard verified) {}

    private final Regions regions;
    private final Years years;
    private final RegionIndex index;

    ProvinceController(Regions regions, Years years, RegionIndex index) {
        this.regions = regions;
        this.years = years;
        this.index = index;
    }

    @GetMapping("/wilayah")
    String regions(@SignedIn User user, Model model) {
        if (user.region().kind() != Region.Kind.PROVINSI || !user.seesWholeRegion()) throw new Missing();
        model.addAttribute(
                "lines", regions.under(user.regionId()).stream().map(this::line).toList());
        return "index/wilayah";
    }

    private Line line(Region region) {
        return years.current(region.id())
                .map(open -> line(region, index.of(region.id(), open.year())))
                .orElseGet(() -> new Line(region, null, null, null, null));
    }

    private static Line line(Region region, RegionIndex.Figures figures) {
        return new Line(region, figures.instrument().year(), figures.claimed(), figures.sound(), figures.verified());
    }
}
