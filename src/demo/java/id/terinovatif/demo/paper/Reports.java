package id.terinovatif.demo.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What was counted and agreed about one innovation: reports, surveys, agreements, a manual. */
public final class Reports {
    private static final LocalDate YEAR_END = LocalDate.of(2025, 12, 29);

    private final Subject about;
    private final Letters letters;

    public Reports(Subject about) {
        this.about = about;
        this.letters = new Letters(about);
    }

    /** How long it took from the idea to the first day of service. */
    public Paper creation(int months) {
        var rows = List.of(
                new String[] {"Tahap", "Kegiatan", "Lama"},
                new String[] {"1", "Penjaringan ide dalam tiga pertemuan", months > 5 ? "2 bulan" : "3 minggu"},
                new String[] {"2", "Pemilihan ide dan penyusunan rancangan", "1 bulan"},
                new String[] {"3", "Uji coba dan perbaikan", (months > 2 ? months - 2 : 1) + " bulan"});
        return report(
                "Laporan Tahapan Penciptaan",
                "LAPORAN TAHAPAN PENCIPTAAN INOVASI",
                LocalDate.of(about.year(), 8, 12),
                sheet -> {
                    sheet.paragraph("Inovasi " + about.named() + " diciptakan dalam waktu " + months
                            + " bulan, dihitung dari penjaringan ide sampai penerapan.");
                    sheet.table(new float[] {50, 300, 122}, rows, -1);
                });
    }

    /** Who benefited, counted and signed; {@code people} is what the paper says, which is not always what was claimed. */
    public Paper benefit(int people) {
        var rows = new ArrayList<String[]>();
        rows.add(new String[] {"No", "Nama penerima manfaat", "Alamat", "Tanda tangan"});
        for (int n = 0; n < Math.min(24, people); n++)
            rows.add(new String[] {
                String.valueOf(n + 1),
                about.team().get(n % about.team().size()).name().replaceFirst(",.*", ""),
                "RT 0" + (1 + n % 7),
                n + 1 + ". (ttd)"
            });
        return report("Rekap Penerima Manfaat", "REKAPITULASI PENERIMA MANFAAT", YEAR_END, sheet -> {
            sheet.paragraph("Penerima manfaat inovasi " + about.named() + " sampai dengan Desember 2025 sebanyak "
                    + people + " orang. Lembar 1 dari " + (1 + people / 24) + ".");
            sheet.table(new float[] {30, 200, 120, 122}, rows, -1);
        });
    }

    public Paper trend(int periods) {
        return report(
                "Laporan Kinerja",
                "LAPORAN KINERJA INOVASI",
                YEAR_END,
                sheet -> sheet.paragraph("Inovasi " + about.named() + " menunjukkan kinerja naik selama " + periods
                        + " periode pengukuran pada unit penerima manfaat."));
    }

    /** Monitoring by the office itself, a satisfaction survey, or a study from outside. */
    public Paper monitoring(int level) {
        return switch (level) {
            case 1 ->
                report(
                        "Laporan Monev Internal",
                        "LAPORAN MONITORING DAN EVALUASI INTERNAL",
                        YEAR_END,
                        sheet -> sheet.paragraph(
                                "Tim memantau inovasi " + about.named()
                                        + " empat kali selama 2025. Catatan: jadwal perlu diumumkan lebih awal, stok formulir cukup, dua titik belum berjalan."));
            case 2 ->
                report("Laporan SKM", "LAPORAN SURVEI KEPUASAN MASYARAKAT", LocalDate.of(2025, 11, 20), this::survey);
            default ->
                report(
                        "Kajian Evaluasi",
                        "LAPORAN KAJIAN EVALUASI OLEH LEMBAGA LUAR",
                        LocalDate.of(2025, 10, 8),
                        sheet -> sheet.paragraph(
                                "Universitas Lembah Barito mengkaji inovasi " + about.named()
                                        + " dengan membandingkan wilayah yang sudah dan belum menjalankannya. Perbedaan terlihat pada cakupan, tetapi belum pada biaya."));
        };
    }

    private void survey(Sheet sheet) {
        sheet.paragraph("Survei kepuasan pengguna inovasi " + about.named()
                + ", 120 responden, sembilan unsur menurut Permenpan RB 14/2017. Nilai IKM " + (81 + about.serial(12))
                + ",42 (baik).");
        sheet.table(
                new float[] {250, 100},
                List.of(
                        new String[] {"Unsur", "Nilai"},
                        new String[] {"Persyaratan", "3,31"},
                        new String[] {"Prosedur", "3,28"},
                        new String[] {"Waktu pelayanan", "3,12"},
                        new String[] {"Biaya", "3,74"},
                        new String[] {"Perilaku pelaksana", "3,45"}),
                -1);
    }

    /** An agreement with partners, who count as actors. */
    public Paper partners(int actors) {
        var kinds = List.of(
                "pemerintah: " + about.unit(),
                "komunitas: karang taruna dan kader",
                "akademisi: Universitas Lembah Barito",
                "bisnis: CV Tepian Jaya (contoh)",
                "media: Radio Suara Hulu (contoh)");
        return report("Perjanjian Kerja Sama", "PERJANJIAN KERJA SAMA", LocalDate.of(2025, 3, 17), sheet -> {
            sheet.paragraph("Para pihak sepakat bekerja sama dalam pelaksanaan inovasi " + about.named()
                    + " selama dua tahun. Aktor yang terlibat:");
            for (var kind : kinds.subList(0, Math.min(actors, kinds.size()))) sheet.paragraph("- " + kind);
        });
    }

    /** A neighbour tells that it took the innovation over. */
    public Paper replication(int nth) {
        var place = Places.neighbour(about.serial(9) + nth);
        return report(
                "Surat Replikasi " + place,
                "SURAT PERNYATAAN REPLIKASI",
                LocalDate.of(2025, 5 + nth, 14),
                sheet -> sheet.paragraph("Yang bertanda tangan di bawah ini menyatakan bahwa " + place
                        + " telah mereplikasi inovasi " + about.named() + " milik " + about.unit()
                        + " Kabupaten Sungai Raya sejak tahun 2025."));
    }

    public Paper manual() {
        return report("Pedoman Teknis", "BUKU PETUNJUK " + about.named(), LocalDate.of(about.year(), 5, 5), sheet -> {
            sheet.paragraph("1. Tentang " + about.named() + ": " + about.is() + ".");
            sheet.paragraph(
                    "2. Siapa mengerjakan apa: koordinator membagi jadwal, pelaksana mendatangi sasaran, pencatat mengisi lembar pada hari itu juga.");
            sheet.paragraph(
                    "3. Bila terjadi hambatan, hubungi koordinator. Jangan menjanjikan tanggal yang belum pasti.");
        });
    }

    private Paper report(String file, String heading, LocalDate day, java.util.function.Consumer<Sheet> body) {
        int serial = 1 + Math.floorMod((file + about.named()).hashCode(), 700);
        var number = "400.14/%d/%s/%d".formatted(serial, about.code(), day.getYear());
        return letters.made(
                file + " " + about.named() + ".pdf", heading, number, day, file + " " + about.named(), true, body);
    }
}
