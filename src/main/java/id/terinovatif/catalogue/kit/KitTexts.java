package id.terinovatif.catalogue.kit;

import id.terinovatif.exchange.sheets.CsvOut;
import id.terinovatif.innovation.replication.LetterKind;
import id.terinovatif.innovation.replication.ReplicationLetter;
import id.terinovatif.innovation.story.PublicPieces.Told;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The small files of a kit, by name; what nobody wrote is not in it. */
final class KitTexts {
    private static final List<String> NEEDED = List.of(
            "potensi_replikasi", "sumber_daya", "cara_kerja", "keberlanjutan_institusi", "keberlanjutan_manajerial");

    private KitTexts() {}

    static Map<String, byte[]> of(Kit kit) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("syarat.md", text("Syarat dan biaya", kit, NEEDED));
        files.put("langkah.csv", steps(kit.told()));
        if (kit.told().has("kesalahan"))
            files.put("kesalahan.md", text("Kesalahan yang pernah dibuat", kit, List.of("kesalahan")));
        if (!kit.told().results().isEmpty()) files.put("ukuran.csv", measures(kit.told()));
        files.put("lisensi.txt", licence(kit));
        for (var kind : LetterKind.values())
            if (kind != LetterKind.JAWABAN)
                files.put(
                        "surat/" + kind.file() + ".docx",
                        ReplicationLetter.of(kind, kit.known()).docx());
        return files;
    }

    private static byte[] text(String title, Kit kit, List<String> pieces) {
        var text = new StringBuilder("# ")
                .append(title)
                .append(": ")
                .append(kit.entry().name())
                .append("\n");
        for (var piece : pieces)
            if (kit.told().has(piece))
                text.append("\n## ")
                        .append(Told.label(piece))
                        .append("\n\n")
                        .append(kit.told().at(piece).strip())
                        .append("\n");
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] steps(Told told) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new CsvOut(bytes)) {
            out.row(List.of("Nomor", "Langkah", "Pelaksana", "Hari"));
            int number = 1;
            for (var step : told.steps()) out.row(List.of(number++, step.what(), step.who(), step.days()));
        }
        return bytes.toByteArray();
    }

    private static byte[] measures(Told told) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new CsvOut(bytes)) {
            out.row(List.of("Yang diukur", "Satuan", "Sebelum", "Sesudah", "Kapan", "Sumber"));
            for (var one : told.results())
                out.row(List.of(one.indicator(), one.unit(), one.before(), one.after(), one.when(), one.source()));
        }
        return bytes.toByteArray();
    }

    private static byte[] licence(Kit kit) {
        var entry = kit.entry();
        return """
                Kit %s
                %s, %s
                Versi %s
                Asal: %s

                Tulisan dan angka di kit ini boleh dipakai menurut %s (%s).
                Sebutkan asalnya. Dokumen di folder aturan, pedoman, dan contoh adalah dokumen daerah asalnya.
                """.formatted(
                        entry.name(),
                        entry.agency(),
                        entry.region(),
                        kit.version(),
                        kit.address(),
                        kit.licence().title(),
                        kit.licence().address())
                .getBytes(StandardCharsets.UTF_8);
    }
}
