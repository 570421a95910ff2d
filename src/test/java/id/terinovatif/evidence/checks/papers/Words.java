package id.terinovatif.evidence.checks.papers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** Names, offices, days and sentences to draw from; the same seed draws the same. */
final class Words {
    static final List<String> INNOVATIONS = List.of(
            "TIMBANG CERIA",
            "SIPANDU (Sistem Pelayanan Administrasi Terpadu)",
            "LAMPU DESA",
            "Gerakan Ibu Sehat Sejahtera",
            "KAWAL STUNTING",
            "SI-JEMPOL",
            "PASAR APUNG DIGITAL",
            "BATAGAK (Bersama Tanggulangi Gizi Anak Kurang)",
            "RUMAH BELAJAR SUNGAI",
            "E-LAPOR WARGA",
            "GERBANG TANI MANDIRI",
            "Antar Obat Lansia",
            "SAPA PEMUDA",
            "POJOK BACA PASAR",
            "SIRANTAU",
            "MASAGI",
            "PELITA HATI",
            "Klinik Sawit Rakyat");
    /** Names that only look like one another, in the same order. */
    static final List<String> SIMILAR = List.of(
            "TIMBANG GEMBIRA",
            "SIPANDA",
            "LAMPU KOTA",
            "Gerakan Ibu Hamil Sehat",
            "KAWAL LANSIA",
            "SI-JEMPUT",
            "PASAR TERAPUNG",
            "BATAGUK",
            "RUMAH BACA SUNGAI",
            "E-LAPAK WARGA",
            "GERBANG DESA MANDIRI",
            "Antar Beras Lansia",
            "SAPA WARGA",
            "POJOK BACA DESA",
            "SIRAMBAH",
            "MASAGUS",
            "PELITA DESA",
            "Klinik Karet Rakyat");

    private static final List<String> FIRST = List.of(
            "Siti",
            "Ahmad",
            "Budi",
            "Rina",
            "Muhammad",
            "Dewi",
            "Noor",
            "Rahmat",
            "Yuliana",
            "Agus",
            "Fitriani",
            "Hendra",
            "Mariatul",
            "Gusti",
            "Zainal",
            "Lestari",
            "Bambang",
            "Norhayati",
            "Eko",
            "Wahyu");
    private static final List<String> LAST = List.of(
            "Aminah",
            "Santoso",
            "Hidayat",
            "Wati",
            "Rifani",
            "Kartika",
            "Hasanah",
            "Fauzi",
            "Saputra",
            "Maulida",
            "Ramadhan",
            "Anggraini",
            "Kiptiah",
            "Setiawan",
            "Noor Aida",
            "Abdillah",
            "Puspita Sari",
            "Hamdani");
    private static final List<String> DEGREES = List.of(
            ", S.KM", ", S.Kep", "", ", S.Sos., M.Si", ", A.Md.Keb", ", SE", ", S.Pd", ", ST., MT", "", ", S.Kom");
    static final List<String> OFFICES = List.of(
            "DINAS KESEHATAN",
            "DINAS PENDIDIKAN DAN KEBUDAYAAN",
            "BADAN PERENCANAAN PEMBANGUNAN, RISET DAN INOVASI DAERAH",
            "DINAS SOSIAL",
            "DINAS KOMUNIKASI DAN INFORMATIKA",
            "DINAS PERTANIAN",
            "KECAMATAN MURUNG PUDAK",
            "DINAS PEMBERDAYAAN MASYARAKAT DAN DESA");
    static final List<String> PLACES = List.of(
            "Tanjung", "Amuntai", "Barabai", "Kandangan", "Martapura", "Paringin", "Murung Pudak", "Banjarbaru");
    static final List<String> REGENCIES = List.of(
            "KABUPATEN TABALONG", "KABUPATEN BALANGAN", "KABUPATEN BANJAR", "KOTA BANJARBARU", "KABUPATEN TAPIN");
    private static final Locale ID = Locale.forLanguageTag("id-ID");

    private final Random random;

    Words(long seed) {
        random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int from(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean coin() {
        return random.nextBoolean();
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    String of(String... all) {
        return all[random.nextInt(all.length)];
    }

    String person() {
        return (below(5) == 0 ? of("dr. ", "Hj. ", "H. ", "drg. ", "Ir. ") : "") + of(FIRST) + " " + of(LAST)
                + of(DEGREES);
    }

    /** Different people. */
    List<String> people(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> FIRST.get((i * 7 + count) % FIRST.size()) + " "
                        + LAST.get((i * 5 + i / FIRST.size() + count) % LAST.size()) + of(DEGREES))
                .toList();
    }

    String nip() {
        return "19%02d%02d%02d %d%02d %d 00%d"
                .formatted(
                        from(65, 95), from(1, 12), from(1, 28), from(1990, 2018), from(1, 12), from(1, 2), from(1, 9));
    }

    LocalDate day(int from, int to) {
        return LocalDate.of(from(from, to), from(1, 12), from(1, 28));
    }

    String written(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", ID).format(date);
    }

    String number(LocalDate date) {
        return of("800/%d/DINKES/%d", "188.45/%d/KUM/%d", "B-%d/BAPPEDA/000.9/%d", "400.7/%d-Um/%d", "005/%d/SEKR/%d")
                .formatted(from(11, 980), date.getYear());
    }
}
