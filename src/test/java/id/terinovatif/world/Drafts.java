package id.terinovatif.world;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.Map;

/** What an operator types to make an innovation complete under the edition of 2026, page by page. */
public final class Drafts {
    /** 4 + 3 indicators at these levels give 3×1 + 2×2 + 2×3 + 3×2 + 4×1 = 23 points. */
    public static final Map<String, String> ANSWERS = Map.ofEntries(
            entry("SID.REGULASI", "1"),
            entry("SID.SDM", "2"),
            entry("SID.KECEPATAN", "3"),
            entry("SID.KEMANFAATAN", "a:2"),
            entry("SID.VIDEO", "1"));

    private Drafts() {}

    /** The profile by section, long enough and within the window. */
    public static Map<String, Map<String, String>> profile() {
        var pages = new LinkedHashMap<String, Map<String, String>>();
        pages.put(
                "identitas",
                Map.of(
                        "nama",
                        "TIMBANG CERIA",
                        "tahapan",
                        "PENERAPAN",
                        "inisiator",
                        "ASN",
                        "nama_inisiator",
                        "Siti, bidan",
                        "jenis",
                        "NON_DIGITAL",
                        "bentuk",
                        "PELAYANAN_PUBLIK",
                        "klasifikasi",
                        "PERANGKAT_DAERAH"));
        pages.put(
                "rancang-bangun",
                Map.of("rancang_bangun", "Kader membagikan kartu setiap bulan kepada ibu balita. ".repeat(50)));
        pages.put("tujuan", Map.of("tujuan", "Balita yang ditimbang naik dari 40 menjadi 80 persen pada 2025."));
        pages.put("manfaat", Map.of("manfaat", "Ibu balita tahu berat anaknya setiap bulan."));
        pages.put("hasil", Map.of("hasil", "Sebelum kartu 40 dari 100 balita ditimbang; sesudahnya 82 dari 100."));
        pages.put("waktu", Map.of("waktu_uji_coba", "2024-02-01", "waktu_penerapan", "2024-06-01"));
        pages.put("urusan", Map.of("urusan_utama", "KESEHATAN"));
        return pages;
    }

    /** Begins an innovation as the visitor and returns its path. */
    public static String begin(Visitor operator, String name) {
        operator.get("/inovasi/baru");
        return innovation(Visitor.target(operator.post("/inovasi", Map.of("nama", name))));
    }

    /** The path of the innovation to which a page belongs. */
    public static String innovation(String path) {
        return path.replaceFirst("^(/inovasi/\\d+).*", "$1");
    }

    /** Fills everything that is required. */
    public static void fill(Visitor operator, String path) {
        profile().forEach((section, fields) -> {
            var page = operator.get(path + "/profil/" + section).body();
            operator.post(path + "/profil/" + section, withRevisions(page, fields));
        });
        ANSWERS.forEach((code, level) ->
                operator.upload(path + "/indikator/" + code, Map.of("tingkat", level), "", new byte[0]));
    }

    private static Map<String, String> withRevisions(String page, Map<String, String> fields) {
        var form = new LinkedHashMap<>(fields);
        var found = java.util.regex.Pattern.compile("name=\"revisi\\.([a-z_]+)\" value=\"(\\d+)\"")
                .matcher(page);
        while (found.find()) form.put("revisi." + found.group(1), found.group(2));
        return form;
    }

    /** A one-page PDF that says the words. */
    public static byte[] pdf(String words) {
        try (var document = new org.apache.pdfbox.pdmodel.PDDocument()) {
            var page = new org.apache.pdfbox.pdmodel.PDPage();
            document.addPage(page);
            try (var content = new org.apache.pdfbox.pdmodel.PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(
                        new org.apache.pdfbox.pdmodel.font.PDType1Font(
                                org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName.HELVETICA),
                        12);
                content.newLineAtOffset(72, 700);
                content.showText(words);
                content.endText();
            }
            var bytes = new java.io.ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
