package id.terinovatif.catalogue.kit;

import id.terinovatif.evidence.Documents;
import id.terinovatif.evidence.Vault;
import id.terinovatif.evidence.use.PublicDocuments;
import id.terinovatif.innovation.kit.KitPart;
import id.terinovatif.shared.FileName;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.shared.Sha256;
import id.terinovatif.shared.paper.Printer;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A kit as one archive, streamed: the small files leave at once, documents one after the other, a list with checksums last. */
@Component
class KitZip {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 80;

    private final Kits kits;
    private final Documents documents;
    private final Vault vault;
    private final Printer printer;

    KitZip(Kits kits, Documents documents, Vault vault, Printer printer) {
        this.kits = kits;
        this.documents = documents;
        this.vault = vault;
        this.printer = printer;
    }

    void write(Kit kit, OutputStream to) throws IOException {
        var list = new ArrayList<Map<String, Object>>();
        var absent = new ArrayList<String>();
        try (var zip = new ZipOutputStream(to)) {
            for (var file : KitTexts.of(kit).entrySet()) small(zip, kit, file.getKey(), file.getValue(), list);
            zip.flush();
            to.flush();
            small(zip, kit, "baca-dulu.pdf", printer.print("catalogue/kit/baca-dulu", Map.of("kit", kit)), list);
            int number = 1;
            for (var document : kit.documents())
                if (kits.open(kit, document)) paper(zip, kit, document, number++, list, absent);
            zip.putNextEntry(new ZipEntry(kit.folder() + "/kit.json"));
            zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(described(kit, list, absent)));
        }
    }

    private static void small(ZipOutputStream zip, Kit kit, String name, byte[] bytes, List<Map<String, Object>> list)
            throws IOException {
        zip.putNextEntry(new ZipEntry(kit.folder() + "/" + name));
        zip.write(bytes);
        list.add(line(name, bytes.length, Sha256.hex(bytes)));
    }

    /** They are read whole before: half a file would spoil the archive. */
    private void paper(
            ZipOutputStream zip,
            Kit kit,
            PublicDocuments.Open one,
            int number,
            List<Map<String, Object>> list,
            List<String> absent)
            throws IOException {
        Path copy;
        try {
            copy = vault.copy(documents
                    .handedOut(one.regionId(), one.id())
                    .orElseThrow(() -> new FileNotFoundException(one.title())));
        } catch (NotAllowed | IOException unread) {
            absent.add(one.title());
            return;
        }
        try {
            var name = folder(one) + "/" + number + "-" + FileName.slug(one.title(), LONGEST)
                    + FileName.ending(one.mediaType());
            zip.putNextEntry(new ZipEntry(kit.folder() + "/" + name));
            Files.copy(copy, zip);
            list.add(line(name, one.size(), one.sha256()));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static String folder(PublicDocuments.Open one) {
        return switch (KitPart.of(one.indicator())) {
            case DECREES -> "aturan";
            case GUIDES -> "pedoman";
            default -> "contoh";
        };
    }

    private static Map<String, Object> line(String name, long bytes, String sha256) {
        var line = new LinkedHashMap<String, Object>();
        line.put("nama", name);
        line.put("bita", bytes);
        line.put("sha256", sha256);
        return line;
    }

    private static Map<String, Object> described(Kit kit, List<Map<String, Object>> list, List<String> absent) {
        var entry = kit.entry();
        var described = new LinkedHashMap<String, Object>();
        described.put("skema", "terinovatif-kit/1");
        described.put("versi", kit.version());
        described.put("inovasi", entry.name());
        described.put("perangkat_daerah", entry.agency());
        described.put("daerah", entry.region());
        described.put("alamat", kit.address());
        described.put("lisensi", kit.licence().code());
        described.put(
                "belum_ada",
                kit.contents().lines().stream()
                        .filter(one -> !one.there())
                        .map(one -> one.part().label())
                        .toList());
        described.put("tidak_terbaca", absent);
        described.put("berkas", list);
        return described;
    }
}
