package id.terinovatif.exchange.portal;

import id.terinovatif.account.User;
import id.terinovatif.evidence.Document;
import id.terinovatif.evidence.Vault;
import id.terinovatif.evidence.use.EvidenceLinks;
import id.terinovatif.exchange.sheets.CsvOut;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.shared.NotAllowed;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything of an innovation to hand over: texts, evidence named by its indicator, and a list with checksums. Streamed. */
@Component
class PortalZip {
    private final EvidenceLinks evidence;
    private final Vault vault;
    private final PortalKit kit;

    PortalZip(EvidenceLinks evidence, Vault vault, PortalKit kit) {
        this.evidence = evidence;
        this.vault = vault;
        this.kit = kit;
    }

    void write(User user, Innovation innovation, List<PortalRow> rows, OutputStream to) throws IOException {
        var folder = KitNames.folder(user.region(), innovation) + "/";
        var list = new ArrayList<List<@Nullable Object>>();
        try (var zip = new ZipOutputStream(to)) {
            entry(zip, folder + "isi.txt", text(rows).getBytes(StandardCharsets.UTF_8));
            var linked = evidence.of(innovation.regionId(), innovation.id());
            for (var indicator : kit.indicators(innovation.year())) {
                int n = 1;
                for (var one : linked.getOrDefault(indicator.code(), List.of()))
                    list.add(file(zip, folder, indicator, n++, one.document()));
            }
            entry(zip, folder + "daftar.csv", csv(list));
        }
    }

    private static String text(List<PortalRow> rows) {
        var text = new StringBuilder();
        for (var row : rows)
            text.append(row.label())
                    .append("\r\n")
                    .append(row.filled() ? row.value() : "(kosong)")
                    .append("\r\n\r\n");
        return text.toString();
    }

    /** Puts the file into the archive; the line of the list says why one is not there, and the others go along all the same. */
    private List<@Nullable Object> file(
            ZipOutputStream zip, String folder, Indicator indicator, int n, Document document) throws IOException {
        var name = KitNames.file(indicator, n, document);
        var source = document.url() == null ? missing(zip, folder + name, document) : document.url();
        return Arrays.asList(
                indicator.number(),
                indicator.code(),
                document.url() == null && source == null ? name : null,
                document.title(),
                document.size(),
                document.sha256(),
                source == null ? document.letter() : source);
    }

    /** Why the bytes are not in the archive, null when they are. They are read whole before: half a file would spoil it. */
    private @Nullable String missing(ZipOutputStream zip, String name, Document document) throws IOException {
        Path copy;
        try {
            copy = vault.copy(document);
        } catch (NotAllowed closed) {
            return closed.reason();
        } catch (FileNotFoundException gone) {
            return "berkas tidak ada di penyimpanan";
        } catch (IOException unread) {
            return "berkas di penyimpanan rusak atau sedang tidak terbaca";
        }
        try {
            zip.putNextEntry(new ZipEntry(name));
            Files.copy(copy, zip);
            return null;
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static byte[] csv(List<List<@Nullable Object>> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new CsvOut(bytes)) {
            out.row(List.of("Nomor", "Kode", "Berkas", "Judul", "Ukuran (bita)", "SHA-256", "Sumber"));
            for (var row : rows) out.row(row);
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
    }
}
