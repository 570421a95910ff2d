package id.terinovatif.catalogue.kit;

import id.terinovatif.catalogue.Entries;
import id.terinovatif.catalogue.Entry;
import id.terinovatif.catalogue.Published;
import id.terinovatif.catalogue.opendata.Descriptions;
import id.terinovatif.evidence.use.PublicDocuments;
import id.terinovatif.innovation.kit.KitContents;
import id.terinovatif.innovation.story.PublicPieces;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.Sha256;
import id.terinovatif.shared.web.Address;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts kits together at the moment they are asked for; nothing of them is kept, so what is hidden is in none. */
@Component
public class Kits {
    private static final int LETTERS = 6;

    private final Entries entries;
    private final Published published;
    private final PublicPieces pieces;
    private final PublicDocuments documents;
    private final Descriptions descriptions;
    private final Address address;
    private final JdbcClient jdbc;

    Kits(
            Entries entries,
            Published published,
            PublicPieces pieces,
            PublicDocuments documents,
            Descriptions descriptions,
            Address address,
            JdbcClient jdbc) {
        this.entries = entries;
        this.published = published;
        this.pieces = pieces;
        this.documents = documents;
        this.descriptions = descriptions;
        this.address = address;
        this.jdbc = jdbc;
    }

    /** Missing while the innovation is not public, or has no kit. */
    Kit of(long id) {
        var entry = entries.find(id).filter(Entry::kit).orElseThrow(Missing::new);
        var told = pieces.of(id);
        var open = documents.of(id);
        var core = published.core(id);
        var texts = published.texts(id);
        var written = new HashSet<>(told.pieces().keySet());
        if (!told.results().isEmpty()) written.add("hasil_terukur");
        if (!told.steps().isEmpty()) written.add("langkah_meniru");
        var licence = descriptions.licence();
        var version = changed(entry) + "-" + print(entry, core, texts, told, open, licence.code());
        return new Kit(
                entry,
                version,
                core,
                texts,
                told,
                open,
                KitContents.of(written, open),
                licence,
                address.of("/katalog/" + id));
    }

    /** Whether a document is open beside it at this very moment. */
    boolean open(Kit kit, PublicDocuments.Open document) {
        return documents.find(kit.entry().innovationId(), document.id()).isPresent();
    }

    private LocalDate changed(Entry entry) {
        return jdbc.sql("""
                        select greatest(max(s.saved_at), (select max(p.shown_at) from public_document p
                                join evidence v on v.region_id = p.region_id and v.document_id = p.document_id
                                where v.region_id = :region and v.innovation_id = :id))::date
                        from story_atom s where s.region_id = :region and s.innovation_id = :id""")
                .param("region", entry.regionId())
                .param("id", entry.innovationId())
                .query(LocalDate.class)
                .single();
    }

    private static String print(
            Entry entry,
            List<String> core,
            Map<String, String> texts,
            PublicPieces.Told told,
            List<PublicDocuments.Open> open,
            String licence) {
        var all = List.of(
                entry.name(),
                entry.agency(),
                entry.region(),
                core,
                new TreeMap<>(texts),
                new TreeMap<>(told.pieces()),
                told.results(),
                told.steps(),
                open.stream().map(one -> one.title() + one.sha256()).toList(),
                licence);
        return Sha256.hex(all.toString()).substring(0, LETTERS);
    }
}
