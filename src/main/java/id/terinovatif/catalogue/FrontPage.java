package id.terinovatif.catalogue;

import id.terinovatif.account.Region;
import id.terinovatif.account.Regions;
import id.terinovatif.index.OfficialResults;
import id.terinovatif.innovation.award.Award;
import id.terinovatif.innovation.award.Awards;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a visitor sees first: what works here, who does it, what became of the year. */
@Component
public class FrontPage {
    private static final int CHANGES = 3;
    private static final int AWARDS = 5;

    private final Regions regions;
    private final Entries entries;
    private final CataloguePages pages;
    private final FacetCounts counts;
    private final Sides sides;
    private final Places places;
    private final Culture culture;
    private final Awards awards;
    private final OfficialResults results;
    private final KeptPages kept;

    FrontPage(
            Regions regions,
            Entries entries,
            CataloguePages pages,
            FacetCounts counts,
            Sides sides,
            Places places,
            Culture culture,
            Awards awards,
            OfficialResults results,
            KeptPages kept) {
        this.kept = kept;
        this.regions = regions;
        this.entries = entries;
        this.pages = pages;
        this.counts = counts;
        this.sides = sides;
        this.places = places;
        this.culture = culture;
        this.awards = awards;
        this.results = results;
    }

    /**
     * The page.
     *
     * @param place the region's name, or words for several
     * @param total public innovations, {@code measured} of them with a result before and after
     * @param trend announced indices; null for several regions, or none announced
     * @param year who began this year; null for several regions, or none opened
     * @param empty nothing was set up yet
     */
    public record Front(
            String place,
            int total,
            int measured,
            int agencies,
            List<Card> changes,
            List<Award> awards,
            List<Places.Place> places,
            Tiles tiles,
            @Nullable Trend trend,
            Culture.@Nullable Numbers year,
            List<Culture.Initiator> initiators,
            Map<String, String> initiatorNames,
            int stopped,
            boolean empty) {}

    /** Fills the model; the name of the template. */
    public String show(Model model) {
        var all = regions.all();
        model.addAttribute("front", front(all, all.size() == 1 ? all.getFirst() : null));
        return "catalogue/beranda";
    }

    /** What is counted over all public entries. */
    private record Heart(FacetCounts.Counted counted, List<Card> changes) {}

    private Heart heart() {
        var proved = Wish.of(Map.of("hasil", "terukur"));
        return new Heart(
                counts.of(Entries.Narrowed.to(Wish.of(Map.of()), null)),
                pages.cards(
                        entries.found(proved, Entries.Narrowed.to(proved, null), CHANGES), sides.choices("urusan")));
    }

    private Front front(List<Region> all, @Nullable Region only) {
        var heart = kept.now().of(Heart.class, "", this::heart);
        var counted = heart.counted();
        var homes = only == null ? List.<Places.Place>of() : places.of(only.id());
        var announced = only == null ? List.<OfficialResults.Result>of() : results.of(only.id());
        return new Front(
                only == null ? "daerah Anda" : only.name(),
                counted.total(),
                counted.of(Facet.MEASURED, "terukur"),
                counted.sides().getOrDefault(Facet.AGENCY, List.of()).size(),
                heart.changes(),
                awards.ofAllPublished(AWARDS),
                homes,
                Tiles.of(homes),
                announced.isEmpty() ? null : Trend.of(announced),
                only == null || only.openYear() == null ? null : culture.of(only, only.openYear()),
                only == null ? List.of() : culture.initiators(only.id()),
                sides.choices("inisiator"),
                culture.stopped(),
                all.isEmpty());
    }
}
