package id.terinovatif.coach.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuantitiesTest {
    @Test
    void a_number_takes_the_word_behind_it_as_its_unit() {
        assertThat(found("tercatat 412 pendaftaran")).containsExactly("412.0 pendaftaran");
        assertThat(found("sebesar 31,5% pelanggan")).containsExactly("31.5 %");
        assertThat(found("64.25 persen siswa")).containsExactly("64.25 %");
    }

    @Test
    void people_are_counted_in_one_unit() {
        assertThat(found("120 jiwa dan 1.350 warga")).containsExactly("120.0 orang", "1350.0 orang");
    }

    @Test
    void money_is_counted_in_rupiah() {
        assertThat(found("biaya Rp 1,5 juta")).containsExactly("1500000.0 rupiah");
        assertThat(found("pendapatan 5 juta rupiah")).containsExactly("5000000.0 rupiah");
    }

    @Test
    void years_dates_clock_times_and_numbers_of_rules_measure_nothing() {
        assertThat(found("Pada 2023, Perda Nomor 7 Tahun 2019, pukul 09.00 WIB, 12 Maret 2024, Pasal 3 ayat 2"))
                .isEmpty();
    }

    @Test
    void list_numbers_measure_nothing() {
        assertThat(found("1. Mendata warga")).isEmpty();
        assertThat(found("yaitu (1) mendata dan (2) mencatat")).isEmpty();
    }

    @Test
    void a_bare_number_has_no_unit() {
        assertThat(found("hasilnya 45, 67, 89.")).isEmpty();
    }

    @Test
    void nothing_at_all_can_be_compared_with_any_unit() {
        var six = new Quantity(6, "orang", 0, 0);
        assertThat(six.comparable(new Quantity(0, "%", 0, 0))).isTrue();
        assertThat(six.comparable(new Quantity(75, "%", 0, 0))).isFalse();
    }

    private static List<String> found(String text) {
        return Quantities.of(text, Words.of(text, 0, text.length())).stream()
                .map(quantity -> quantity.value() + " " + quantity.unit())
                .toList();
    }
}
