package id.terinovatif.evidence.checks.papers;

import id.terinovatif.evidence.checks.letter.LetterKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The papers: for each kind several, with traps: the name only in the title of another letter, a similar name, old dates,
 * no signature, lists of things. Every second one is held out and is laid out in ways that the others are not.
 */
public final class Papers {
    private final List<Paper> papers = new ArrayList<>();

    private Papers() {}

    /** All papers, the same at every call. */
    public static List<Paper> all() {
        var made = new Papers();
        for (int i = 0; i < 112; i++) made.add(i);
        return List.copyOf(made.papers);
    }

    private void add(int i) {
        var words = new Words(1000 + i);
        var held = i / 14 % 2 == 1;
        var name = Words.INNOVATIONS.get(i % Words.INNOVATIONS.size());
        var other = Words.SIMILAR.get(i % Words.SIMILAR.size());
        int trap = i / 28 % 4;
        var draft = new Draft(i, words, held, name, other, trap);
        switch (i % 14) {
            case 0, 1 -> decree(draft, LetterKind.SK_KEPALA_DAERAH);
            case 2, 3 -> decree(draft, LetterKind.SK_KEPALA_PERANGKAT_DAERAH);
            case 4 -> rule(draft, LetterKind.PERKADA);
            case 5 -> rule(draft, LetterKind.PERDA);
            case 6, 7 -> assignment(draft);
            case 8 -> invitation(draft);
            case 9 -> attendance(draft);
            case 10 -> certificate(draft);
            case 11 -> procedure(draft);
            case 12 -> agreement(draft);
            default -> report(draft);
        }
    }

    /** trap: 0 none, 1 the name only in another letter's title, 2 a similar name, 3 the name in its short form or split. */
    private record Draft(int i, Words words, boolean held, String name, String other, int trap) {
        boolean named() {
            return trap == 0 || trap == 3;
        }

        /** How the paper calls the innovation it is about. */
        String called() {
            if (trap == 1) return "pendampingan keluarga";
            if (trap == 2) return "inovasi " + other;
            var shortened = trap == 3 && name.contains("(")
                    ? name.substring(0, name.indexOf('(')).strip()
                    : name;
            return words.of("inovasi ", "program inovasi daerah ", "Inovasi \"").concat(shortened)
                    + (words.coin() ? "" : "\"");
        }

        boolean signed() {
            return i % 5 != 4;
        }

        LocalDate date() {
            return words.coin() ? words.day(2024, 2026) : words.day(2019, 2023);
        }
    }

    private void keep(
            Draft d, String indicator, Letters letter, LetterKind kind, @Nullable Integer people, boolean signed) {
        papers.add(new Paper(
                "%03d-%s".formatted(d.i(), kind.name().toLowerCase(Locale.ROOT)),
                indicator,
                d.name(),
                letter.lines(),
                d.named(),
                kind,
                letter.date,
                people,
                signed,
                d.held()));
    }

    private static Letters quoting(Letters letter, Draft d) {
        return d.trap() == 1
                ? letter.say("3. Keputusan Bupati Tabalong Nomor 100.3/"
                        + d.words().from(10, 99) + "/2021 tentang Penetapan Inovasi " + d.name() + ";")
                : letter;
    }

    private void decree(Draft d, LetterKind kind) {
        var l = new Letters(d.words(), d.held(), d.date());
        var regional = kind == LetterKind.SK_KEPALA_DAERAH;
        var head = regional ? "BUPATI " + l.regency.replaceFirst("^\\S+ ", "") : "KEPALA " + l.office;
        int people = d.words().from(4, 38);
        if (regional) l.say("^" + head);
        else l.head();
        l.title("KEPUTUSAN", regional ? head : head + " " + l.regency).number().say("^TENTANG");
        l.say("^"
                + (d.trap() == 1
                        ? "TIM PENDAMPING KELUARGA"
                        : "TIM PELAKSANA " + d.called().toUpperCase(Locale.ROOT)));
        quoting(l.considering("membentuk tim pelaksana " + d.called()), d);
        l.decided(
                "Membentuk tim pelaksana sebagaimana tercantum dalam lampiran.",
                "Tim bertugas melaksanakan " + d.called() + ".",
                "Keputusan ini mulai berlaku pada tanggal ditetapkan.");
        l.end(head, d.signed(), true).page();
        l.say("LAMPIRAN KEPUTUSAN " + head, "NOMOR " + l.number, "SUSUNAN TIM PELAKSANA")
                .people(people);
        keep(d, d.words().of("SID.SDM", "SID.JEJARING", "SID.PELAKSANA"), l, kind, people, d.signed());
    }

    private void rule(Draft d, LetterKind kind) {
        var l = new Letters(d.words(), d.held(), d.date());
        var perda = kind == LetterKind.PERDA;
        var head = "BUPATI " + l.regency.replaceFirst("^\\S+ ", "");
        l.say("^" + head, "^PROVINSI KALIMANTAN SELATAN");
        l.title("PERATURAN", perda ? "DAERAH " + l.regency : head);
        l.say("^NOMOR " + d.words().from(1, 60) + " TAHUN " + l.date.getYear(), "^TENTANG");
        l.say("^"
                + (d.named()
                        ? "PENYELENGGARAAN " + d.called().toUpperCase(Locale.ROOT)
                        : "PENYELENGGARAAN INOVASI DAERAH"));
        quoting(l.considering("mengatur " + d.called()), d);
        l.say(
                "^BAB I",
                "^KETENTUAN UMUM",
                "Pasal 1",
                "1. Daerah adalah " + l.regency + ".",
                "2. Inovasi Daerah adalah semua bentuk pembaharuan.");
        l.say("Pasal 2", "Ruang lingkup meliputi " + d.called() + ".").end(head, d.signed(), true);
        l.say("Diundangkan di Tanjung", "pada tanggal " + d.words().written(l.date.plusDays(3)));
        keep(d, "SID.REGULASI", l, kind, null, d.signed());
    }

    private void assignment(Draft d) {
        var l = new Letters(d.words(), d.held(), d.date()).head();
        int people = d.words().from(2, 24);
        l.title(d.words().of("SURAT TUGAS", "SURAT PERINTAH TUGAS", d.held() ? "SURAT PENUGASAN" : "SURAT TUGAS"), "")
                .number();
        l.say("Dasar : 1. Surat Bupati Tabalong Nomor 050/" + d.words().from(10, 99)
                + "/2020 tanggal 3 Maret 2020 perihal Inovasi Daerah");
        if (d.trap() == 1)
            l.say("2. Undangan Kepala Bappeda Nomor 005/77 tanggal 9 Mei 2021 perihal Lokakarya " + d.name());
        l.say("^MENUGASKAN", "Kepada :")
                .people(people)
                .say("Untuk :")
                .say("melaksanakan " + d.called() + " di wilayah kerja masing-masing.")
                .duties();
        l.end("KEPALA " + l.office, d.signed(), false);
        keep(d, d.words().of("SID.SDM", "SID.PELAKSANA", "SID.BIMTEK"), l, LetterKind.SURAT_TUGAS, people, d.signed());
    }

    private void invitation(Draft d) {
        var l = new Letters(d.words(), d.held(), d.date()).head();
        l.say(">" + d.words().of(Words.PLACES) + ", " + d.words().written(l.date));
        l.say(
                "Nomor : " + l.number,
                "Sifat : Penting",
                "Lampiran : -",
                (d.held() ? "Perihal : " : "Hal : ") + "Undangan Bimbingan Teknis");
        l.say("Yth. Kepala Puskesmas se-" + l.regency, "di Tempat");
        if (d.trap() == 1)
            l.say("Menindaklanjuti Surat Sekretaris Daerah Nomor 045/12 tanggal 2 Januari 2020 perihal Evaluasi "
                    + d.name() + ",");
        l.say("kami mengundang Saudara pada bimbingan teknis " + d.called() + " yang dilaksanakan pada:");
        l.say(
                "hari, tanggal : Kamis, " + d.words().written(l.date.plusDays(6)),
                "pukul : 08.30 WITA",
                "tempat : Aula Bappeda",
                "Demikian, atas perhatian Saudara diucapkan terima kasih.");
        if (d.signed())
            l.say(
                    ">KEPALA " + l.office + ",",
                    "",
                    ">" + d.words().person(),
                    ">NIP. " + d.words().nip());
        keep(d, "SID.BIMTEK", l, LetterKind.UNDANGAN, null, d.signed());
    }

    private void attendance(Draft d) {
        var l = new Letters(d.words(), d.held(), d.date()).head();
        int people = d.words().from(6, 30);
        l.title(d.held() ? "DAFTAR PRESENSI PESERTA" : "DAFTAR HADIR", "");
        l.say(
                        "Kegiatan : Bimbingan teknis " + d.called(),
                        "Hari/Tanggal : Rabu, " + d.words().written(l.date),
                        "Tempat : Aula Kecamatan")
                .people(people);
        if (d.signed())
            l.say(
                    ">Penanggung jawab,",
                    "",
                    ">" + d.words().person(),
                    ">NIP. " + d.words().nip());
        keep(d, "SID.BIMTEK", l, LetterKind.DAFTAR_HADIR, people, d.signed());
    }

    private void certificate(Draft d) {
        var l = new Letters(d.words(), d.held(), d.date()).head();
        l.title(d.held() ? "PIAGAM PENGHARGAAN" : "SERTIFIKAT", "").number();
        l.say("^Diberikan kepada", "^" + d.words().person(), "^sebagai peserta bimbingan teknis " + d.called());
        l.say("^yang diselenggarakan di Aula Bappeda").end("KEPALA " + l.office, d.signed(), false);
        keep(d, "SID.BIMTEK", l, LetterKind.SERTIFIKAT, null, d.signed());
    }

    private void procedure(Draft d) {
        var l = new Letters(d.words(), d.held(), d.date()).head();
        if (d.held())
            l.say(
                    "NOMOR SOP : " + l.number,
                    "TGL. PEMBUATAN : " + d.words().written(l.date),
                    "NAMA SOP : " + d.called());
        else
            l.title("STANDAR OPERASIONAL PROSEDUR", "")
                    .number()
                    .say("^" + d.called(), "Tanggal Pembuatan : " + d.words().written(l.date));
        l.say("Dasar hukum : Peraturan Menteri PANRB Nomor 35 Tahun 2012 tentang Pedoman Penyusunan SOP");
        l.say(
                "1. Pemohon datang ke loket  5 menit",
                "2. Petugas memeriksa berkas  20 menit",
                "3. Kepala menandatangani  1 hari",
                "Total waktu pelayanan: 2 hari kerja");
        if (d.signed())
            l.say(
                    "Disahkan oleh:",
                    "KEPALA " + l.office + ",",
                    "",
                    d.words().person(),
                    "NIP. " + d.words().nip());
        keep(d, "SID.PROSES", l, LetterKind.SOP, null, d.signed());
    }

    private void agreement(Draft d) {
        var l = new Letters(d.words(), d.held(), d.date());
        l.title(d.held() ? "NOTA KESEPAHAMAN" : "PERJANJIAN KERJA SAMA", "")
                .say(
                        "^ANTARA",
                        "^PEMERINTAH " + l.regency,
                        "^DENGAN",
                        "^PEMERINTAH KABUPATEN BARITO TIMUR",
                        "^TENTANG");
        l.say("^"
                + (d.named()
                        ? "REPLIKASI " + d.called().toUpperCase(Locale.ROOT)
                        : d.trap() == 2 ? "REPLIKASI " + d.called().toUpperCase(Locale.ROOT) : "KERJA SAMA PELAYANAN"));
        l.say("NOMOR : " + l.number);
        l.say("Pada hari ini, Senin tanggal " + d.words().written(l.date)
                + ", bertempat di Tanjung, yang bertanda tangan di bawah ini:");
        l.say(
                "I. Nama : " + d.words().person(),
                "Jabatan : Bupati, selanjutnya disebut PIHAK KESATU",
                "II. Nama : " + d.words().person(),
                "Jabatan : Bupati, selanjutnya disebut PIHAK KEDUA");
        l.say(
                "sepakat melaksanakan " + d.called() + " dengan ketentuan sebagai berikut.",
                "Pasal 1",
                "Maksud dan tujuan");
        if (d.trap() == 1) l.say("sesuai Nota Dinas Nomor 12 tanggal 1 Juli 2021 perihal Hasil " + d.name() + ".");
        if (d.signed())
            l.say(
                    "PIHAK KESATU,",
                    "ttd",
                    d.words().person(),
                    "PIHAK KEDUA,",
                    "ttd",
                    d.words().person());
        keep(d, "SID.REPLIKASI", l, LetterKind.PKS, null, d.signed());
    }

    private void report(Draft d) {
        var l = new Letters(d.words(), d.held(), d.date());
        l.title("LAPORAN", d.held() ? "HASIL SURVEI KEPUASAN MASYARAKAT" : "MONITORING DAN EVALUASI")
                .say("^" + d.called(), "^" + l.office, "^TAHUN " + l.date.getYear())
                .page();
        l.say(
                "^BAB I",
                "^PENDAHULUAN",
                "1. Latar belakang",
                "Laporan ini menyajikan pelaksanaan " + d.called() + " sejak 5 Januari 2019.");
        if (d.trap() == 1)
            l.say("Laporan merujuk Surat Edaran Nomor 7 tanggal 4 April 2021 tentang Pelaporan " + d.name() + ".");
        l.say("2. Hasil", "Sebanyak 45 dari 50 pengaduan diselesaikan.").end("KEPALA " + l.office, d.signed(), false);
        keep(d, "SID.MONEV", l, LetterKind.LAPORAN, null, d.signed());
    }
}
