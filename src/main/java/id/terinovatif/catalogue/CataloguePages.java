package id.terinovatif.catalogue;

import id.terinovatif.innovation.running.RunningWords;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the catalogue's list shows for a wish. */
@Component
public class CataloguePages {
    static final int PAGE = 12;
    private static final int NEAR = 3;
    private static final int FEW = 5;

    private final Entries entries;
    private final Names names;
    private final FacetCounts counts;
    private final Sides sides;
    private final Places places;
    private final RunningWords running;
    private final KeptPages kept;

    CataloguePages(
            Entries entries,
            Names names,
            FacetCounts counts,
            Sides sides,
            Places places,
            RunningWords running,
            KeptPages kept) {
        this.kept = kept;
        this.entries = entries;
        this.names = names;
        this.counts = counts;
        this.sides = sides;
        this.places = places;
        this.running = running;
    }

    /**
     * One page of the list.
     *
     * @param meant names that are written a little differently from what was typed, while few were found
     * @param near the nearest when nothing was found
     * @param first the values of the sides whose links stand first
     */
    public record Listed(
            Wish wish,
            int total,
            int measured,
            List<Card> cards,
            List<Card> meant,
            List<Card> near,
            List<Sides.Option> first,
            List<Sides.Side> sides,
            List<Places.Place> places,
            Tiles tiles) {
        public int pages() {
            return Math.max(1, Math.ceilDiv(total, PAGE));
        }

        public int left() {
            return Math.min(PAGE, total - wish.page() * PAGE);
        }
    }

    /** All kecamatan with their counts, which no wish narrows. */
    private record Everywhere(List<Places.Place> places) {}

    Listed of(Wish wish) {
        var now = kept.now();
        var everywhere = now.of(Everywhere.class, "", () -> new Everywhere(places.of(null)));
        var counted = now.of(FacetCounts.Counted.class, wish.ordered(false), () -> counts.of(narrowed(wish)));
        return now.of(Listed.class, wish, () -> listed(wish, counted, everywhere.places()));
    }

    private Entries.Narrowed narrowed(Wish wish) {
        return Entries.Narrowed.to(wish, wish.place().isEmpty() ? null : places.agencies(wish.place()));
    }

    private Listed listed(Wish wish, FacetCounts.Counted counted, List<Places.Place> all) {
        var found = entries.found(wish, narrowed(wish), PAGE);
        var meant = wish.words().isEmpty() || wish.narrowed() || counted.total() >= FEW || wish.page() > 1
                ? List.<Entry>of()
                : meant(wish.words(), found);
        var near = counted.total() > 0 || wish.words().isEmpty() ? List.<Entry>of() : near(wish.words(), meant);
        var affairs = sides.choices("urusan");
        return new Listed(
                wish,
                counted.total(),
                counted.of(Facet.MEASURED, "terukur"),
                cards(found, affairs),
                cards(meant, affairs),
                cards(near, affairs),
                sides.first(wish, counted),
                sides.of(wish, counted),
                all,
                Tiles.of(all));
    }

    /** Names that are alike and not among what was found. */
    List<Entry> meant(String words, List<Entry> found) {
        return entries.of(names.alike(words, FEW)).stream()
                .filter(one -> found.stream().noneMatch(other -> other.innovationId() == one.innovationId()))
                .limit(FEW - Math.min(FEW - 1, found.size()))
                .toList();
    }

    private List<Entry> near(String words, List<Entry> meant) {
        if (meant.size() >= NEAR) return meant.subList(0, NEAR);
        return Stream.concat(
                        meant.stream(),
                        entries.near(words, NEAR).stream()
                                .filter(one ->
                                        meant.stream().noneMatch(other -> other.innovationId() == one.innovationId())))
                .limit(NEAR)
                .toList();
    }

    List<Card> cards(List<Entry> all, Map<String, String> affairs) {
        return all.stream().map(one -> card(one, affairs)).toList();
    }

    Card card(Entry entry, Map<String, String> affairs) {
        return Card.of(
                entry, entry.urusan() == null ? null : affairs.getOrDefault(entry.urusan(), entry.urusan()), running);
    }
}
