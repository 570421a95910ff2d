package id.terinovatif.coach.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SplitterTest {
    @Test
    void a_full_stop_before_a_capital_ends_a_sentence() {
        assertThat(split("Kader datang. Bidan mencatat! Warga senang?"))
                .containsExactly("Kader datang.", "Bidan mencatat!", "Warga senang?");
    }

    @Test
    void abbreviations_titles_and_numbers_do_not() {
        assertThat(split("Bersama dr. Sari dan Drs. H. Amin dari PT. Maju, biaya Rp. 5.000 turun 3,5 persen."))
                .hasSize(1);
        assertThat(split("Perda No. 7 Tahun 2021 berlaku s.d. Desember.")).hasSize(1);
        assertThat(split("Jumlahnya 1.350 orang.")).hasSize(1);
    }

    @Test
    void a_year_may_end_a_sentence() {
        assertThat(split("Dimulai tahun 2021. Sekarang ada di 12 desa.")).hasSize(2);
    }

    @Test
    void numbered_items_inside_a_line_are_taken_apart() {
        assertThat(split("Langkahnya: 1. Mendata warga 2. Mengunjungi rumah 3. Mencatat hasil"))
                .containsExactly("Langkahnya:", "1. Mendata warga", "2. Mengunjungi rumah", "3. Mencatat hasil");
        assertThat(split("Manfaatnya adalah 1) cepat; 2) murah"))
                .containsExactly("Manfaatnya adalah", "1) cepat;", "2) murah");
    }

    @Test
    void a_list_may_start_again_from_one() {
        assertThat(split("1. Satu\n2. Dua\nTujuan:\n1. Tiga\n2. Empat"))
                .containsExactly("1. Satu", "2. Dua", "Tujuan:", "1. Tiga", "2. Empat");
    }

    @Test
    void a_bullet_alone_on_its_line_belongs_to_the_next() {
        assertThat(split("-\nMendata warga;\n-\nMencatat hasil."))
                .containsExactly("-\nMendata warga;", "-\nMencatat hasil.");
    }

    @Test
    void a_wrapped_line_goes_on() {
        assertThat(split("Kelompok tani membeli pompa bersama dan\nmemakainya bergiliran."))
                .hasSize(1);
    }

    @Test
    void headings_stand_alone() {
        assertThat(split("Dasar Hukum\nPeraturan Bupati Nomor 3 Tahun 2020."))
                .containsExactly("Dasar Hukum", "Peraturan Bupati Nomor 3 Tahun 2020.");
    }

    @Test
    void one_blank_line_more_changes_nothing() {
        var text =
                "Dasar Hukum\nPeraturan Bupati.\n1. Satu\n2. Dua\nKalimat yang cukup panjang sehingga\nterpotong di tengah.";
        var airy = text.replace("\n", "\n\n");
        assertThat(split(airy).stream().map(s -> s.replaceAll("\\s+", " ")))
                .containsExactlyElementsOf(
                        split(text).stream().map(s -> s.replaceAll("\\s+", " ")).toList());
    }

    @Test
    void a_missing_space_after_a_full_stop_is_forgiven() {
        assertThat(split("Warga mendapat kartu.Tujuannya jelas.")).hasSize(2);
        assertThat(split("Buka www.Contoh.go.id sekarang.")).hasSize(1);
    }

    @Test
    void a_closing_quote_stays_with_its_sentence() {
        assertThat(split("Namanya “Teman Tani.” Petugas datang."))
                .containsExactly("Namanya “Teman Tani.”", "Petugas datang.");
    }

    private static List<String> split(String text) {
        return Splitter.split(text).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }
}
