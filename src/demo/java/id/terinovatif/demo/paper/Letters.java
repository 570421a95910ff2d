package id.terinovatif.demo.paper;

import id.terinovatif.evidence.Letter;
import id.terinovatif.shared.Indonesian;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The letters of one innovation: who carries it out, with what money, after which rule. */
public final class Letters {
    private final Subject about;

    public Letters(Subject about) {
        this.about = about;
    }

    /** The same letters with a paper's usual fault: another name, or a year that is too old. */
    public Letters unnamed() {
        return new Letters(about.unnamed());
    }

    public Letters inYear(int year) {
        return new Letters(about.inYear(year));
    }

    public Letters with(int people) {
        return new Letters(about.with(people));
    }

    /** Names and parts of the team, and the offices that take part. */
    public Paper assignment(int offices) {
        var number = "800.1.11.1/%d/%s/%d".formatted(about.serial(400), about.code(), about.year());
        var day = LocalDate.of(about.year(), 2, 1 + about.serial(24));
        return letter("Surat Tugas Tim", "SURAT TUGAS", number, day, "Tim pelaksana " + about.named(), sheet -> {
            sheet.paragraph(about.title() + " menugaskan nama-nama di bawah ini sebagai pelaksana inovasi "
                    + about.named() + " tahun " + about.year() + " dengan peran masing-masing:");
            sheet.table(new float[] {26, 170, 150, 126}, team(), -1);
            if (offices > 1) sheet.paragraph("Perangkat daerah yang terlibat:");
            for (var office : Places.offices(about.agency(), offices)) if (offices > 1) sheet.paragraph("- " + office);
            sheet.paragraph("Surat tugas ini berlaku sampai dengan 31 Desember " + about.year()
                    + ". Biaya dibebankan pada anggaran " + about.unit() + ".");
        });
    }

    private List<String[]> team() {
        var rows = new ArrayList<String[]>();
        rows.add(new String[] {"No", "Nama", "Jabatan", "Peran dalam inovasi"});
        for (var member : about.team())
            rows.add(new String[] {String.valueOf(rows.size()), member.name(), member.job(), member.part()});
        return rows;
    }

    /** A team decree in the regent's name. */
    public Paper teamDecree() {
        var number = "188.45/%d/%s/%d".formatted(about.serial(300), about.code(), about.year());
        var day = LocalDate.of(about.year(), 1, 2 + about.serial(24));
        return letter(
                "SK Tim Pelaksana",
                "KEPUTUSAN " + about.title().toUpperCase(Locale.ROOT),
                number,
                day,
                "Pembentukan tim " + about.named(),
                sheet -> {
                    sheet.paragraph("Menimbang: bahwa untuk kelancaran pelaksanaan inovasi " + about.named()
                            + " perlu dibentuk tim pelaksana.");
                    sheet.paragraph("Memutuskan: membentuk tim pelaksana inovasi " + about.named()
                            + " dengan susunan sebagai berikut.");
                    sheet.table(new float[] {26, 170, 150, 126}, team(), -1);
                });
    }

    /** A page of the budget; whoever is in a hurry forgets the highlighter. */
    public Paper budget(int year, boolean marked) {
        var money = 6_000_000 + about.serial(90) * 450_000;
        var number = "DPA/A.1/%d/%d".formatted(about.serial(90), year);
        var rows = List.of(
                new String[] {"Kode", "Uraian", "Jumlah (Rp)"},
                new String[] {"5.1.02.01", "Belanja alat tulis kantor", "7.250.000"},
                new String[] {"5.1.02.01", "Belanja makanan dan minuman rapat", "11.400.000"},
                new String[] {"5.1.02.02", "Belanja kegiatan inovasi " + about.named(), rupiah(money)},
                new String[] {"5.1.02.04", "Belanja perjalanan dinas dalam daerah", "23.800.000"});
        return letter(
                "DPA " + year + " halaman 14",
                "DOKUMEN PELAKSANAAN ANGGARAN TAHUN " + year,
                number,
                LocalDate.of(year, 1, 6),
                "Kutipan anggaran " + about.named(),
                sheet -> {
                    sheet.pair("Program", "Penunjang urusan pemerintahan daerah");
                    sheet.pair("Halaman", "14 dari 38");
                    sheet.gap();
                    sheet.table(new float[] {80, 270, 122}, rows, marked ? 3 : -1);
                });
    }

    /** A page of the yearly plan, under the name it has in a school, a puskesmas or a village. */
    public Paper plan(int year, boolean marked) {
        var plan = about.unit().startsWith("Puskesmas")
                ? "RUK"
                : about.sector().equals("pendidikan") ? "RKAS" : about.unit().startsWith("Desa") ? "RKP Desa" : "RKPD";
        var rows = List.of(
                new String[] {"No", "Kegiatan", "Sasaran", "Lokasi"},
                new String[] {"41", "Rapat koordinasi dan konsultasi", "12 kali", about.unit()},
                new String[] {"42", "Pelaksanaan inovasi " + about.named(), "1 tahun", about.unit()},
                new String[] {"43", "Pemeliharaan peralatan kantor", "9 unit", about.unit()});
        return letter(
                plan + " " + year + " halaman 112",
                "KUTIPAN " + plan.toUpperCase(Locale.ROOT) + " TAHUN " + year,
                "000.7/%d/%d".formatted(about.serial(80), year),
                LocalDate.of(year - 1, 7, 3),
                "Kutipan rencana " + about.named(),
                sheet -> {
                    sheet.pair("Bab", "IV Rencana kerja dan pendanaan");
                    sheet.pair("Halaman", "112");
                    sheet.gap();
                    sheet.table(new float[] {30, 240, 80, 122}, rows, marked ? 2 : -1);
                });
    }

    /** One training: invitation, attendance and a certificate in one file. */
    public Paper training(int nth) {
        int year = 2026 - nth % 3;
        var day = LocalDate.of(year, 3 + nth, 4 + about.serial(20));
        return letter(
                "Bimtek " + (nth + 1) + " undangan, daftar hadir, sertifikat",
                "UNDANGAN",
                "005/%d/%s/%d".formatted(about.serial(200) + nth, about.code(), year),
                day,
                "Bimtek " + about.named(),
                sheet -> {
                    sheet.paragraph("Mengharap kehadiran Saudara pada bimbingan teknis inovasi " + about.named()
                            + " di aula " + about.unit() + " pukul 08.30 sampai selesai.");
                    sheet.newPage();
                    sheet.centred(Sheet.BOLD, 12, "DAFTAR HADIR BIMTEK " + about.named());
                    sheet.gap();
                    sheet.table(new float[] {26, 170, 150, 126}, signed(), -1);
                    sheet.newPage();
                    sheet.centred(Sheet.BOLD, 20, "SERTIFIKAT");
                    sheet.centred(
                            Sheet.PLAIN,
                            12,
                            "diberikan kepada " + about.team().getFirst().name() + " sebagai peserta bimtek inovasi "
                                    + about.named() + " selama 6 jam pelajaran");
                });
    }

    private List<String[]> signed() {
        var rows = new ArrayList<String[]>();
        rows.add(new String[] {"No", "Nama", "Jabatan", "Tanda tangan"});
        for (var member : about.team())
            rows.add(new String[] {String.valueOf(rows.size()), member.name(), member.job(), rows.size() + ". (ttd)"});
        return rows;
    }

    /** How the service runs and how long each step takes. */
    public Paper procedure(String lasts, boolean signed) {
        var rows = List.of(
                new String[] {"No", "Langkah", "Pelaksana", "Waktu"},
                new String[] {"1", "Menerima permintaan dan mencatat di lembar bersama", "petugas loket", "10 menit"},
                new String[] {"2", "Memeriksa kelengkapan", "koordinator", "15 menit"},
                new String[] {"3", "Melaksanakan pelayanan " + about.named(), "pelaksana", lasts},
                new String[] {"4", "Mencatat hasil dan memberi kabar", "pencatat data", "10 menit"});
        var day = LocalDate.of(about.year(), 4, 1 + about.serial(27));
        return made(
                "SOP " + about.named() + ".pdf",
                "SOP",
                "SOP/%d/%s/%d".formatted(about.serial(60), about.code(), about.year()),
                day,
                "SOP " + about.named(),
                signed,
                sheet -> {
                    sheet.centred(Sheet.BOLD, 12, "STANDAR OPERASIONAL PROSEDUR " + about.named());
                    sheet.paragraph(
                            "Lama pelayanan seluruhnya " + lasts + " (hari kalender) sejak permintaan diterima.");
                    sheet.table(new float[] {26, 236, 110, 100}, rows, -1);
                });
    }

    private Paper letter(
            String file, String heading, String number, LocalDate day, String subject, Consumer<Sheet> body) {
        return made(file + " " + about.named() + ".pdf", heading, number, day, subject, true, body);
    }

    Paper made(
            String file,
            String heading,
            String number,
            LocalDate day,
            String subject,
            boolean signed,
            Consumer<Sheet> body) {
        try (var sheet = new Sheet()) {
            sheet.letterhead(about.agency(), about.unit());
            sheet.centred(Sheet.BOLD, 13, heading);
            sheet.centred(Sheet.PLAIN, 11, "Nomor: " + number);
            sheet.gap();
            body.accept(sheet);
            sheet.signature(Indonesian.date(day), signatory(heading), about.head(), signed);
            return new Paper(file, sheet.bytes(), new Letter(number, day, cut(subject)));
        }
    }

    /** What an agency's head decides alone no longer counts; a decision is signed in the regent's name. */
    private String signatory(String heading) {
        return heading.startsWith("KEPUTUSAN") ? "a.n. Bupati Sungai Raya " + about.title() : about.title();
    }

    private static String cut(String text) {
        return text.length() > 190 ? text.substring(0, 190) : text;
    }

    static String rupiah(int money) {
        return "%,d".formatted(money).replace(',', '.');
    }
}
