package id.terinovatif.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an officer writes in plain words is understood, in whatever wording. */
class PlainSentencesTest {
    private static final String WORK =
            "LOKET CEPAT memberi warga nomor lewat ponsel. Petugas memanggil warga pada jamnya."
                    + " Kader mengantar berkas warga yang tidak punya ponsel.";

    private final Coach coach = new Coach();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Antrean turun dari 3 jam menjadi 40 menit.",
                "Antrean yang semula 3 jam kini 40 menit.",
                "Antrean di loket sekarang 40 menit, sebelumnya 3 jam.",
                "Waktu antre: 3 jam → 40 menit.",
                "Dulu warga menunggu 3 jam, sekarang cukup 40 menit.",
                "Waktu layanan tadinya tiga hari kini 15 menit.",
                "Waktu tunggu semula tiga jam menjadi empat puluh menit.",
                "Pengurusan akta dipangkas dari lima hari kerja menjadi satu hari.",
                "Cakupan imunisasi naik dari 61 persen menjadi 88 persen.",
                "Cakupan imunisasi naik dari 61% menjadi 88%.",
                "Cakupan imunisasi 88 persen, sebelumnya 61 persen.",
                "Cakupan imunisasi 61 persen pada 2023 naik menjadi 88 persen pada 2025.",
                "Pada 2023 cakupan imunisasi 61 persen; pada 2025 meningkat 88 persen.",
                "Kasus malaria balita turun dari 42 pada 2024 menjadi 9 pada 2025 menurut register puskesmas.",
                "Kasus malaria balita dari 42 kasus tinggal 9 kasus.",
                "Kasus malaria balita berkurang dari 42 menjadi 9 sepanjang 2025.",
                "Pendapatan kelompok tani naik dari Rp1,2 juta menjadi Rp2 juta sebulan.",
                "Pendapatan kelompok tani yang semula Rp 900 ribu kini Rp 1,5 juta.",
                "Ibu hamil yang bersalin di puskesmas bertambah dari 12 orang menjadi 31 orang.",
                "Siswa yang putus sekolah turun dari lima belas siswa menjadi dua siswa.",
                "Sebelumnya warga menunggu berkas 3 hari. Kini warga menunggu 1 jam.",
            })
    void a_before_and_after_is_seen_in_every_wording(String result) {
        var critique = coach.read(new Draft("LOKET CEPAT", Map.of("rancang_bangun", WORK, "hasil", result)));

        assertThat(critique.ticks().measuredBeforeAfter()).isTrue();
        assertThat(critique.parts()).contains(Part.HASIL);
        assertThat(critique.findings()).extracting(Finding::check).doesNotContain("A4", "A5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Setelah enam bulan antrean turun dari 3 jam menjadi 40 menit.",
                "Cakupan imunisasi di desa itu naik dari 61 persen menjadi 88 persen.",
                "Kasus malaria balita turun dari 42 pada 2024 menjadi 9 pada 2025 menurut register puskesmas.",
            })
    void a_result_told_in_the_design_counts(String result) {
        var critique = coach.read(new Draft("LOKET CEPAT", Map.of("rancang_bangun", WORK + " " + result)));

        assertThat(critique.ticks().measuredBeforeAfter()).isTrue();
        assertThat(critique.findings()).extracting(Finding::check).doesNotContain("A4", "A5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Di Desa Muara, 42 balita terkena malaria pada tahun 2024.",
                "Pada 2024 di Kecamatan Muara Uya 42 balita terkena malaria.",
                "Sepanjang 2024, 42 balita di wilayah kerja Puskesmas Muara menderita malaria.",
                "Di Desa Muara hanya 14 dari 60 balita yang ditimbang pada 2024.",
                "Warga Desa Muara harus menempuh 18 km ke kantor kecamatan untuk mengurus KTP.",
                "Di SDN 2 Muara 17 siswa tidak pernah meminjam buku pada 2024.",
                "Pada 2023 sebanyak 23 keluarga di Kelurahan Sulingan kehilangan rumah karena kebakaran.",
                "Di Desa Jaro 60 hektare sawah gagal panen karena kekeringan pada 2023.",
            })
    void a_number_of_people_in_need_in_a_place_is_a_local_problem(String problem) {
        var critique = coach.read(new Draft("LOKET CEPAT", Map.of("rancang_bangun", problem + " " + WORK)));

        assertThat(critique.ticks().localProblem()).isTrue();
        assertThat(critique.problemFirst3()).isEqualTo(ProblemPlace.LOKAL);
        assertThat(critique.findings()).extracting(Finding::check).doesNotContain("A2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Naik dari 45 menjadi 67.",
                "Capaian meningkat dari 45 menjadi 67.",
                "Jumlah dari 3.000 menjadi 8.000.",
                "Antrean ditargetkan turun dari 3 jam menjadi 40 menit.",
                "Warga senang karena pelayanan menjadi 2 kali lebih baik.",
                "Pada 2024 terpasang 85 lampu menurut laporan kelurahan.",
            })
    void bare_targeted_or_single_numbers_are_no_before_and_after(String result) {
        var critique = coach.read(new Draft("LOKET CEPAT", Map.of("rancang_bangun", WORK, "hasil", result)));

        assertThat(critique.ticks().measuredBeforeAfter()).isFalse();
    }

    @Test
    void a_national_number_is_no_local_problem() {
        var text = "Di Indonesia 443.530 orang terkena malaria pada tahun 2022. " + WORK;

        assertThat(coach.read(new Draft("LOKET CEPAT", Map.of("rancang_bangun", text)))
                        .problemFirst3())
                .isNotEqualTo(ProblemPlace.LOKAL);
    }
}
