package id.terinovatif.bench.fill;

import java.util.Random;

/** Plain sentences without meaning, as long as people's own. */
final class Prose {
    private static final String[] WORDS = """
            warga petugas puskesmas sekolah desa layanan antrean balita ibu kader posyandu air sampah pajak pasar nelayan petani
            jadwal kunjungan rumah data laporan bulan tahun menjadi turun naik dari sampai orang jam hari menit kartu buku pesan
            grup telepon peta jalan sungai kebun bibit panen obat guru murid kelas bacaan perpustakaan surat izin usaha mikro
            kelompok musyawarah kepala dinas bidang unit kecamatan kelurahan sebelum sesudah karena supaya dengan tanpa setiap
            """.strip().split("\\s+");
    private static final String[] ADJECTIVES = {"Cepat", "Tanggap", "Terpadu", "Keliling", "Mandiri", "Sehat", "Cerdas", "Peduli", "Lestari", "Bersama"};

    private Prose() {}

    static String name(Random random, long number) {
        return word(random).toUpperCase(java.util.Locale.ROOT) + " " + ADJECTIVES[random.nextInt(ADJECTIVES.length)] + " " + number;
    }

    static String text(Random random, int words) {
        var text = new StringBuilder();
        for (int n = 0; n < words; n++) {
            text.append(word(random));
            text.append(n % 14 == 13 ? ". " : " ");
        }
        return text.toString().strip();
    }

    private static String word(Random random) {
        return WORDS[random.nextInt(WORDS.length)];
    }
}
