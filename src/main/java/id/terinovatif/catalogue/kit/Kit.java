package id.terinovatif.catalogue.kit;

import id.terinovatif.catalogue.Entry;
import id.terinovatif.evidence.use.PublicDocuments;
import id.terinovatif.innovation.kit.KitContents;
import id.terinovatif.innovation.story.PublicPieces;
import id.terinovatif.shared.FileName;
import id.terinovatif.shared.Licence;
import java.util.List;
import java.util.Map;

/**
 * What is taken home of one public innovation, as it stands at this moment; only what anybody may see.
 *
 * @param version the day of the newest change and the first letters of a hash over the whole content: same version, same content
 * @param core who, what changed, how, how much; empty while it is not stated
 * @param address of the innovation's page, in full
 */
public record Kit(
        Entry entry,
        String version,
        List<String> core,
        Map<String, String> texts,
        PublicPieces.Told told,
        List<PublicDocuments.Open> documents,
        KitContents contents,
        Licence licence,
        String address) {
    /** Of the documents; the texts beside them are small. */
    public long bytes() {
        return documents.stream().mapToLong(PublicDocuments.Open::size).sum();
    }

    /** "kit-perahu-timbang_2026-11-27-3f9a1c". */
    public String folder() {
        return "kit-" + FileName.slug(entry.name(), 50) + "_" + version;
    }

    /** What its letters know of the region that has it. */
    Map<String, String> known() {
        return Map.of(
                "inovasi", entry.name(),
                "alamat", address,
                "pemberi.opd", entry.agency(),
                "pemberi.daerah", entry.region());
    }
}
