package id.terinovatif.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoachTest {
    private static final String NAME = "JEMPUT PADI (Jemput Panen dari Pintu Petani)";
    private static final String PROBLEM =
            "Petani di Desa Sumber Lestari kesulitan menjual gabah karena gudang terdekat berjarak 30 km. "
                    + "Pada 2022 sebanyak 18 ton gabah rusak sebelum terjual menurut catatan kelompok tani.";
    private static final String WORK = "JEMPUT PADI adalah jadwal truk desa yang dipesan petani lewat telepon. "
            + "Petugas gudang mencatat pesanan setiap sore. Sopir menjemput gabah di tepi sawah dan petani menerima nota.";
    private static final String RESULT =
            "Gabah yang rusak turun dari 18 ton pada 2022 menjadi 2 ton pada 2024 menurut catatan kelompok tani.";

    private final Coach coach = new Coach();

    @Test
    void a_draft_with_all_four_ticks_has_full_focus() {
        var critique = coach.read(full());
        assertThat(critique.ticks()).isEqualTo(new Ticks(true, true, true, true));
        assertThat(critique.focus()).isEqualTo(5);
        assertThat(critique.problemFirst3()).isEqualTo(ProblemPlace.LOKAL);
        assertThat(critique.parts()).contains(Part.PERMASALAHAN_MIKRO, Part.CARA_KERJA_TAHAPAN, Part.HASIL);
    }

    @Test
    void each_sentence_gets_a_zone_and_its_place() {
        var critique = coach.read(full());
        assertThat(critique.sentences())
                .extracting(Sentence::zone)
                .containsExactly(Zone.P, Zone.P, Zone.I, Zone.I, Zone.I, Zone.R);
        var first = critique.sentences().getFirst();
        assertThat(PROBLEM.substring(first.start(), first.end()))
                .startsWith("Petani di Desa")
                .endsWith("30 km.");
    }

    @Test
    void without_its_baseline_the_result_earns_nothing_and_is_asked_for() {
        var critique = coach.read(draft(
                "rancang_bangun", WORK, "hasil", "Pada 2024 terjual 60 ton gabah menurut catatan kelompok tani."));
        assertThat(critique.ticks().measuredBeforeAfter()).isFalse();
        var finding = critique.findings().stream()
                .filter(f -> f.check().equals("A5"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.message()).contains("60 ton");
        assertThat(finding.severity()).isEqualTo(Severity.WAJIB);
    }

    @Test
    void a_result_without_any_number_is_the_first_thing_said() {
        var critique =
                coach.read(draft("rancang_bangun", PROBLEM + " " + WORK, "hasil", "Petani merasa sangat terbantu."));
        assertThat(critique.findings().getFirst().check()).isEqualTo("A4");
    }

    @Test
    void a_passage_that_stands_twice_costs_a_point() {
        var twice = draft("rancang_bangun", PROBLEM + " " + WORK, "hasil", RESULT, "manfaat", WORK);
        assertThat(coach.read(twice).contaminated()).isTrue();
        assertThat(coach.read(twice).focus()).isEqualTo(4);
    }

    @Test
    void words_about_the_innovation_leave_background_out() {
        var critique = coach.read(
                draft("rancang_bangun", "Undang-Undang Nomor 18 Tahun 2012 mengatur pangan nasional. " + WORK));
        assertThat(critique.wordsAbout().get("rancang_bangun")).isEqualTo(27);
    }

    @Test
    void the_same_draft_always_gets_the_same_reading() {
        var first = coach.read(full());
        assertThat(IntStream.range(0, 20).parallel().mapToObj(i -> coach.read(full())))
                .allMatch(first::equals);
    }

    @Test
    void one_blank_line_more_changes_no_score_and_no_message() {
        var airy = new LinkedHashMap<>(full().sections());
        airy.replaceAll((section, text) -> "\n" + text + "\n\n");
        var before = coach.read(full());
        var after = coach.read(new Draft(NAME, airy));
        assertThat(after.focus()).isEqualTo(before.focus());
        assertThat(messages(after)).isEqualTo(messages(before));
    }

    @Test
    void a_harmless_synonym_changes_no_score_and_no_message() {
        var other = new LinkedHashMap<>(full().sections());
        other.replaceAll((section, text) -> text.replace("kesulitan", "sulit").replace("setiap sore", "tiap sore"));
        var after = coach.read(new Draft(NAME, other));
        assertThat(after.focus()).isEqualTo(5);
        assertThat(after.findings())
                .extracting(Finding::check)
                .isEqualTo(coach.read(full()).findings().stream()
                        .map(Finding::check)
                        .toList());
    }

    @Test
    void a_textbook_definition_does_not_raise_the_focus() {
        var definition =
                "Padi adalah tanaman pangan dari keluarga rumput. Menurut para ahli pangan merupakan kebutuhan dasar manusia. "
                        + "Pertanian didefinisikan sebagai kegiatan budidaya tanaman. Gudang ialah bangunan untuk menyimpan barang. ";
        for (var text : List.of(PROBLEM, WORK, RESULT, "Pangan penting bagi negara.")) {
            int before = coach.read(draft("rancang_bangun", text)).focus();
            assertThat(coach.read(draft("rancang_bangun", text + " " + definition.repeat(3)))
                            .focus())
                    .isLessThanOrEqualTo(before);
        }
    }

    @Test
    void sentences_that_explain_terms_or_come_again_are_no_talk_of_the_innovation() {
        var explained = WORK
                + " Gotong royong berarti bekerja bersama. Menurut para ahli, tata kelola ialah cara mengatur urusan.";
        double before = coach.read(draft("rancang_bangun", WORK)).shareAbout();
        assertThat(coach.read(draft("rancang_bangun", explained)).shareAbout()).isLessThan(before);
        var background = "Pangan penting bagi negara. ";
        assertThat(coach.read(draft("rancang_bangun", background + (WORK + " ").repeat(4)))
                        .shareAbout())
                .isEqualTo(
                        coach.read(draft("rancang_bangun", background + WORK)).shareAbout());
    }

    @Test
    void bare_numbers_do_not_raise_the_focus() {
        for (var text : List.of(PROBLEM, WORK, "Petani senang.")) {
            int before =
                    coach.read(draft("rancang_bangun", WORK, "hasil", text)).focus();
            var padded = text + " Dari 45 menjadi 12. Naik 67 dan 89. Turun 33, 21, 54, 76, 98, 11.";
            assertThat(coach.read(draft("rancang_bangun", WORK, "hasil", padded))
                            .focus())
                    .isLessThanOrEqualTo(before);
        }
    }

    @Test
    void bare_numbers_after_an_unfinished_sentence_borrow_no_unit() {
        var text = "Pada 2024 tersimpan 60 ton gabah menurut catatan kelompok tani";
        int before = coach.read(draft("rancang_bangun", WORK, "hasil", text)).focus();
        var padded = text + " Dari 45 menjadi 12. Naik 67 dan 89.";
        assertThat(coach.read(draft("rancang_bangun", WORK, "hasil", padded)).focus())
                .isLessThanOrEqualTo(before);
    }

    @Test
    void a_number_outside_results_is_not_asked_for_its_baseline() {
        var text = "Untuk menampung gabah telah tersedia 12 gudang pada 2024 menurut data dinas.";
        assertThat(coach.read(draft("rancang_bangun", WORK + " " + text)).findings())
                .extracting(Finding::check)
                .doesNotContain("A5");
    }

    @Test
    void a_rise_in_percent_is_not_asked_for_a_comparison() {
        var text = "Penjualan gabah meningkat sebesar 12 persen pada 2024 menurut catatan kelompok tani.";
        assertThat(coach.read(draft("rancang_bangun", WORK, "hasil", text)).findings())
                .extracting(Finding::check)
                .doesNotContain("A5");
    }

    @Test
    void a_rise_of_nobody_knows_what_earns_nothing() {
        var text = "Manfaat dirasakan petani sejak 2023.\nNaik dari 45% menjadi 67%.";
        assertThat(coach.read(draft("rancang_bangun", WORK, "manfaat", text))
                        .ticks()
                        .measuredBeforeAfter())
                .isFalse();
    }

    @Test
    void a_shorter_wait_is_a_measured_result() {
        var text = "Waktu antre petani di gudang turun dari 3 jam menjadi 20 menit pada 2024.";
        assertThat(coach.read(draft("rancang_bangun", WORK, "hasil", text))
                        .ticks()
                        .measuredBeforeAfter())
                .isTrue();
    }

    @Test
    void a_reason_given_for_the_innovation_is_its_problem() {
        var text = "JEMPUT PADI muncul karena banyaknya gabah yang busuk di sawah. " + WORK;
        assertThat(coach.read(draft("rancang_bangun", text)).problemFirst3()).isEqualTo(ProblemPlace.LOKAL);
    }

    @Test
    void a_national_problem_is_not_a_local_one() {
        var text = "Produktivitas padi di Indonesia masih rendah dibanding negara lain. Pangan nasional belum aman. "
                + WORK;
        var critique = coach.read(draft("latar_belakang", text));
        assertThat(critique.problemFirst3()).isEqualTo(ProblemPlace.MAKRO);
        assertThat(critique.ticks().localProblem()).isFalse();
        assertThat(critique.findings()).extracting(Finding::check).contains("A2");
    }

    @Test
    void a_heading_inside_a_section_says_what_follows() {
        var text =
                "Dasar Hukum\nPeraturan Bupati Nomor 4 Tahun 2020 tentang Pangan.\nTujuan\nMengurangi gabah yang rusak.\nManfaat\nPetani menjual gabah lebih cepat.";
        assertThat(coach.read(draft("rancang_bangun", text)).parts())
                .contains(Part.DASAR_HUKUM, Part.TUJUAN, Part.MANFAAT);
    }

    @Test
    void an_empty_draft_gets_an_empty_reading() {
        var critique = coach.read(new Draft("", Map.of()));
        assertThat(critique.focus()).isEqualTo(1);
        assertThat(critique.sentences()).isEmpty();
        assertThat(critique.findings()).isEmpty();
    }

    private static Draft full() {
        return draft("rancang_bangun", PROBLEM + " " + WORK, "hasil", RESULT);
    }

    private static List<String> messages(Critique critique) {
        return critique.findings().stream().map(Finding::message).toList();
    }

    private static Draft draft(String... sections) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < sections.length; i += 2) map.put(sections[i], sections[i + 1]);
        return new Draft(NAME, map);
    }

    @Test
    void a_number_that_falls_short_in_a_place_is_a_local_problem() {
        var text = "Pada 2024, dari 310 balita di wilayah kerja Puskesmas Muara hanya 120 yang ditimbang setiap bulan."
                + " Kader membagikan kartu kepada ibu balita.";

        var critique = new Coach().read(new Draft("TIMBANG CERIA", java.util.Map.of("rancang_bangun", text)));

        assertThat(critique.problemFirst3()).isEqualTo(ProblemPlace.LOKAL);
    }

    @Test
    void a_small_number_reached_at_last_is_no_problem() {
        var text = "Kini warga Desa Muara hanya menunggu 5 menit di loket.";

        var critique = new Coach().read(new Draft("LOKET CEPAT", java.util.Map.of("rancang_bangun", text)));

        assertThat(critique.problemFirst3()).isEqualTo(ProblemPlace.TIDAK);
    }

    /** More than eighty words of work, of which none says what for. */
    private static final String WORK_ALONE = "Kader membawa timbangan dan buku catatan ke dermaga setiap Selasa. "
            + "Bidan menimbang balita di perahu dan mencatatnya di aplikasi Perahu Timbang. "
            + "Petugas gizi membaca catatan itu setiap Jumat dan menelepon ibu yang anaknya turun berat. "
            + "Ibu datang ke pos gizi selama sepuluh hari, makanannya dibeli dari dana desa. "
            + "Sopir perahu adalah warga desa yang dibayar harian oleh pemerintah desa. "
            + "Sebelum ada Perahu Timbang, ibu harus naik klotok dua jam ke puskesmas sehingga banyak balita tidak ditimbang. "
            + "Kini perahu berhenti di sembilan dermaga.";

    @Test
    void what_nearly_all_write_ups_have_is_not_taken_for_granted() {
        var silent = coach.read(new Draft("PERAHU TIMBANG", Map.of("rancang_bangun", WORK_ALONE)));
        assertThat(silent.parts()).doesNotContain(Part.TUJUAN, Part.MANFAAT);
        var told = WORK_ALONE + " Perahu Timbang dibuat untuk menemukan balita kurang gizi lebih dini.";
        assertThat(coach.read(new Draft("PERAHU TIMBANG", Map.of("rancang_bangun", told)))
                        .parts())
                .contains(Part.TUJUAN);
    }

    @Test
    void a_problem_told_with_a_number_is_not_said_to_have_none() {
        assertThat(coach.read(new Draft("PERAHU TIMBANG", Map.of("rancang_bangun", WORK_ALONE)))
                        .findings())
                .extracting(Finding::check)
                .doesNotContain("A3");
    }
}
