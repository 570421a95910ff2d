package id.terinovatif.catalogue;

import id.terinovatif.evidence.use.PublicDocuments;
import id.terinovatif.innovation.award.Award;
import id.terinovatif.innovation.award.Awards;
import id.terinovatif.innovation.replication.Copies;
import id.terinovatif.innovation.replication.Copy;
import id.terinovatif.innovation.story.PublicPieces;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.web.Address;
import id.terinovatif.shared.web.QrCode;
import id.terinovatif.shared.web.SharedPage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything that the page of one public innovation shows. */
@Component
public class EntryPages {
    private static final int SIMILAR = 5;

    private final Entries entries;
    private final CataloguePages cards;
    private final Published published;
    private final PublicPieces pieces;
    private final PublicDocuments documents;
    private final Copies copies;
    private final Similar similar;
    private final Awards awards;
    private final Sides sides;
    private final Instruments instruments;
    private final Address address;
    private final Places places;

    EntryPages(
            Entries entries,
            CataloguePages cards,
            Published published,
            PublicPieces pieces,
            PublicDocuments documents,
            Copies copies,
            Similar similar,
            Awards awards,
            Sides sides,
            Instruments instruments,
            Address address,
            Places places) {
        this.entries = entries;
        this.cards = cards;
        this.published = published;
        this.pieces = pieces;
        this.documents = documents;
        this.copies = copies;
        this.similar = similar;
        this.awards = awards;
        this.sides = sides;
        this.instruments = instruments;
        this.address = address;
        this.places = places;
    }

    /** Another entry and why it is shown. */
    public record Alike(Card card, String because) {}

    /**
     * The page.
     *
     * @param verified points of maturity by verdicts, null before there are any
     * @param core who, what changed, how, how much, as its writer stated it; empty while it is not stated
     * @param kecamatan where its agency is at home, null when that is the whole region
     */
    public record Shown(
            Card card,
            @Nullable BigDecimal verified,
            Instrument instrument,
            List<String> core,
            Map<String, String> texts,
            PublicPieces.Told told,
            List<PublicDocuments.Open> documents,
            List<Copy> copies,
            List<Award> awards,
            List<Alike> similar,
            Published.Contact contact,
            @Nullable String kecamatan,
            SharedPage shared,
            QrCode qr) {}

    Shown of(long id) {
        var entry = entries.find(id).orElseThrow(Missing::new);
        var affairs = sides.choices("urusan");
        var texts = published.texts(id);
        var core = published.core(id);
        var told = pieces.of(id);
        var link = address.of("/katalog/" + id);
        return new Shown(
                cards.card(entry, affairs),
                published.verified(id),
                instruments.of(entry.year()),
                core,
                texts,
                told,
                documents.of(id),
                copies.shown(entry.regionId(), id),
                awards.ofPublished(id),
                similar.to(entry, told.at("permasalahan"), SIMILAR).stream()
                        .map(one -> new Alike(cards.card(one.entry(), affairs), one.because()))
                        .toList(),
                published.contact(id),
                places.of(entry.regionId()).stream()
                        .filter(place -> place.agencies().contains(entry.agencyId()))
                        .map(Places.Place::name)
                        .findFirst()
                        .orElse(null),
                SharedPage.of(entry.name(), link, said(core, texts)),
                QrCode.of(link));
    }

    /** What says most of it in a line: the core, else the result, else what it is good for, else what it is. */
    private static String said(List<String> core, Map<String, String> texts) {
        if (!core.isEmpty()) return core.get(1);
        return Stream.of("hasil", "manfaat", "tujuan", "rancang_bangun")
                .map(field -> texts.getOrDefault(field, ""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("Inovasi daerah di katalog Terinovatif.");
    }
}
