package id.terinovatif.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the form itself says, held against the text: C6. */
class FormChecksTest {
    private final Coach coach = new Coach();

    @Test
    void a_summary_above_its_limit_is_counted() {
        var summary = "Kader mencatat panen setiap hari. ".repeat(41).strip();
        assertThat(said(new Draft("KARTU SAWAH", Map.of("ringkasan", summary))))
                .contains("Ringkasan 205 kata; batasnya 200 kata.");
    }

    @Test
    void a_trial_after_the_start_is_asked_about() {
        var facts = Map.of("waktu_uji_coba", "2024-09-01", "waktu_penerapan", "2024-03-01");
        assertThat(said(new Draft("KARTU SAWAH", Map.of("tujuan", "Petani mencatat panen."), facts)))
                .contains(
                        "Tanggal uji coba 1-9-2024 sesudah tanggal penerapan 1-3-2024. Salah satunya mungkin tertukar.");
    }

    @Test
    void dates_sent_as_sections_are_read_too() {
        var sections = Map.of("waktu_uji_coba", "2024-09-01", "waktu_penerapan", "2024-03-01");
        assertThat(said(new Draft("KARTU SAWAH", sections)))
                .anyMatch(message -> message.startsWith("Tanggal uji coba"));
    }

    @Test
    void an_app_is_not_non_digital() {
        var text = Map.of("deskripsi", "KARTU SAWAH adalah aplikasi berbasis web untuk mencatat panen petani.");
        assertThat(said(new Draft("KARTU SAWAH", text, Map.of("jenis", "NON_DIGITAL"))))
                .contains("Jenisnya Non Digital, tetapi tulisannya menyebut “aplikasi berbasis”.");
        assertThat(said(new Draft("KARTU SAWAH", text, Map.of("jenis", "DIGITAL"))))
                .noneMatch(message -> message.contains("Non Digital"));
    }

    @Test
    void a_name_taken_apart_run_together_or_one_letter_off_is_pointed_out() {
        assertThat(said(text("SIPADU", "SI PADU mencatat panen.")))
                .contains("Nama ditulis “SI PADU”, sedangkan di judul “SIPADU”.");
        assertThat(said(text("TIMBANG CERIA", "TIMBANGCERIA mencatat berat balita.")))
                .contains("Nama ditulis “TIMBANGCERIA”, sedangkan di judul “TIMBANG CERIA”.");
        assertThat(said(text("TIMBANG CERIA", "TIMBAMG CERIA mencatat berat balita.")))
                .contains("Nama ditulis “TIMBAMG”, sedangkan di judul “TIMBANG”.");
    }

    @Test
    void the_same_name_in_small_letters_and_another_word_are_no_other_spelling() {
        assertThat(said(text("TIMBANG CERIA", "Timbang ceria mencatat berat balita. RSUD dan BPJS ikut serta.")))
                .noneMatch(message -> message.startsWith("Nama"));
    }

    private static Draft text(String name, String text) {
        return new Draft(name, Map.of("deskripsi", text));
    }

    private List<String> said(Draft draft) {
        return coach.read(draft).findings().stream()
                .filter(finding -> finding.check().equals("C6"))
                .map(Finding::message)
                .toList();
    }
}
