package id.terinovatif.demo;

import id.terinovatif.account.User;
import id.terinovatif.evidence.Document;
import id.terinovatif.evidence.EvidenceLinks;
import id.terinovatif.evidence.Letter;
import id.terinovatif.evidence.Refused;
import id.terinovatif.evidence.Vault;
import id.terinovatif.innovation.Answers;
import id.terinovatif.innovation.Innovation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Proves the demo's answers with generated letters, pictures and a short film; some papers are wrong on purpose. */
@Component
@Profile("demo")
class DemoEvidence {
    private static final List<String> NAMES = List.of(
            "Aminah, bidan",
            "Jamal, perawat",
            "Rosdiana, kader",
            "Hendra, ketua RT 03",
            "Mastur, petugas",
            "Yulia, pencatat",
            "Sabran, juru mudi",
            "Kartini, kader",
            "Udin, ketua RT 05",
            "Halimah, bendahara",
            "Arsyad, penyuluh",
            "Melati, guru",
            "Ponimin, mandor",
            "Safira, operator");

    private final Vault vault;
    private final EvidenceLinks links;
    private final Answers answers;

    DemoEvidence(Vault vault, EvidenceLinks links, Answers answers) {
        this.vault = vault;
        this.links = links;
        this.answers = answers;
    }

    void prove(User user, Innovation innovation, Idea idea, String agency, Quality quality, Random random) {
        if (quality.compareTo(Quality.BEGUN) >= 0) return;
        var name = innovation.name();
        int missing = switch (quality) {
            case CLEAR -> 8;
            case FAIR -> 3;
            default -> 2;
        };
        var wrongYear = random.nextInt(9) == 0;
        var named = random.nextInt(10) == 0 ? "kegiatan rutin " + agency : name;
        tie(user, innovation, missing, random, decree(user, innovation, name), "SID.REGULASI");
        tie(
                user,
                innovation,
                missing,
                random,
                assignment(user, innovation, named, agency, wrongYear, random),
                "SID.SDM",
                "SID.PELAKSANA",
                "SID.JEJARING");
        tie(
                user,
                innovation,
                missing,
                random,
                report(user, innovation, name, idea, agency),
                "SID.KEMANFAATAN",
                "SID.KECEPATAN",
                "SID.MONEV",
                "SID.PROSES");
        tie(user, innovation, missing, random, budget(user, innovation, name, agency), "SID.ANGGARAN", "SID.RKPD");
        if (quality == Quality.CLEAR || random.nextBoolean())
            tie(
                    user,
                    innovation,
                    missing,
                    random,
                    add(user, innovation, "foto kegiatan.jpg", Papers.photo(idea.name(), random), null),
                    "SID.SOSIALISASI",
                    "SID.ALAT_KERJA",
                    "SID.INFO_LAYANAN",
                    "SID.PENGADUAN",
                    "SID.INTEGRASI",
                    "SID.PEDOMAN");
        if (quality == Quality.CLEAR)
            tie(
                    user,
                    innovation,
                    missing,
                    random,
                    add(user, innovation, "video inovasi.mp4", film(), null),
                    "SID.VIDEO");
    }

    private Document decree(User user, Innovation innovation, String name) {
        var number = "188.45/%d/KUM/2025".formatted(100 + innovation.id());
        var body = "KEPUTUSAN BUPATI tentang Penetapan Inovasi Daerah. Menetapkan inovasi " + name
                + " sebagai inovasi daerah tahun 2025 yang dilaksanakan oleh perangkat daerah pengusul.";
        return add(
                user,
                innovation,
                "SK Bupati " + number.replace('/', '-') + ".pdf",
                Papers.letter(
                        "Bupati",
                        "KEPUTUSAN BUPATI SUNGAI RAYA",
                        number,
                        "14 Maret 2025",
                        body,
                        List.of(),
                        "Bupati Sungai Raya,"),
                new Letter(number, LocalDate.of(2025, 3, 14), "Penetapan inovasi daerah"));
    }

    private Document assignment(
            User user, Innovation innovation, String name, String agency, boolean wrongYear, Random random) {
        int year = wrongYear ? 2022 : 2025;
        var number = "800/%d/ST/%d".formatted(200 + innovation.id(), year);
        var people = new ArrayList<>(NAMES).subList(0, 8 + random.nextInt(6));
        var body = "Kepala " + agency + " menugaskan nama-nama berikut sebagai pelaksana inovasi " + name
                + " beserta perannya masing-masing.";
        return add(
                user,
                innovation,
                "Surat Tugas " + number.replace('/', '-') + ".pdf",
                Papers.letter(
                        agency, "SURAT TUGAS", number, "4 Februari " + year, body, people, "Kepala " + agency + ","),
                new Letter(number, LocalDate.of(year, 2, 4), "Tim pelaksana inovasi"));
    }

    private Document report(User user, Innovation innovation, String name, Idea idea, String agency) {
        var body =
                "Laporan pelaksanaan inovasi %s tahun 2025. Penerima manfaat %d dari %d %s. Waktu pelayanan 1 hari. Inovasi diciptakan dalam 4 bulan: pengumpulan usulan, uji coba, perbaikan, penerapan."
                        .formatted(name, idea.after(), idea.of(), idea.who());
        return add(
                user,
                innovation,
                "Laporan pelaksanaan.pdf",
                Papers.letter(
                        agency,
                        "LAPORAN",
                        "400/%d/LAP/2025".formatted(innovation.id()),
                        "29 Desember 2025",
                        body,
                        List.of(),
                        "Kepala " + agency + ","),
                new Letter(null, LocalDate.of(2025, 12, 29), "Laporan pelaksanaan"));
    }

    private Document budget(User user, Innovation innovation, String name, String agency) {
        var body = "Kutipan DPA dan RKPD tahun 2025, bab IV halaman 112: kegiatan pendukung inovasi " + name
                + " sebesar Rp18.500.000.";
        return add(
                user,
                innovation,
                "Kutipan DPA.pdf",
                Papers.letter(
                        agency,
                        "DOKUMEN PELAKSANAAN ANGGARAN",
                        "DPA/%d/2025".formatted(innovation.id()),
                        "6 Januari 2025",
                        body,
                        List.of(),
                        "Kepala " + agency + ","),
                new Letter(null, LocalDate.of(2025, 1, 6), "Kutipan anggaran"));
    }

    private static byte[] film() {
        try (var stream = DemoEvidence.class.getResourceAsStream("/demo/inovasi.mp4")) {
            return stream == null ? new byte[0] : stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ties the paper to the answers it proves, leaving out about one in {@code missing}. */
    private void tie(
            User user, Innovation innovation, int missing, Random random, Document document, String... indicators) {
        var given = answers.of(innovation);
        for (var indicator : indicators)
            if (given.containsKey(indicator) && random.nextInt(missing) > 0)
                links.link(user, innovation.id(), indicator, document, null);
    }

    private Document add(User user, Innovation innovation, String title, byte[] bytes, @Nullable Letter letter) {
        try {
            return vault.addFile(
                    user,
                    innovation.agencyId(),
                    new ByteArrayInputStream(bytes),
                    title,
                    List.of(),
                    letter == null ? new Letter(null, null, null) : letter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Refused e) {
            throw new IllegalStateException(title, e);
        }
    }
}
