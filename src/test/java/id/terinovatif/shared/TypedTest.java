package id.terinovatif.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and dates as people type them. */
class TypedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.250,5|1250.5",
                "12,5|12.5",
                "12.5|12.5",
                "1.250|1250",
                "1250|1250",
                "0,125|0.125",
                "-2,5|-2.5",
                "1 250|1250",
                "1.250.000|1250000"
            })
    void a_number_is_read_as_it_is_written_here(String typed, String read) {
        assertThat(TypedNumber.of(typed).value()).isEqualTo(new BigDecimal(read));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,250.5|1250,5|1,2505", "1,250|1250|1,25", "12,345|12345|12,345", "1,250,000|1250000|1,25"})
    void a_number_that_can_be_read_in_two_ways_is_asked_back_with_both(String typed, String one, String other) {
        var number = TypedNumber.of(typed);

        assertThat(number.value()).isNull();
        assertThat(number.fault()).contains(one).contains(other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dua", "1.25,5", "1,2,3", "1.250.5", "--1", "1e9", "99999999999999"})
    void what_is_no_number_says_so(String typed) {
        assertThat(TypedNumber.of(typed).fault()).contains("bukan angka");
    }

    @ParameterizedTest
    @CsvSource({"0025-07-04,2025", "0001-01-01,2001", "9999-01-01,2027", "2205-07-04,2005", "0205-07-04,2005"})
    void a_year_that_cannot_be_meant_is_asked_back(String typed, int meant) {
        var date = TypedDate.of(typed, 1990, 2027);

        assertThat(date.date()).isNull();
        assertThat(date.fault()).contains("Maksud Anda " + meant + "?");
    }

    @Test
    void nothing_typed_is_no_fault_and_no_date_is_one() {
        assertThat(TypedDate.of(" ", 1990, 2027)).isEqualTo(new TypedDate(null, null));
        assertThat(TypedDate.of("4 Juli", 1990, 2027).fault()).contains("belum benar");
        assertThat(TypedDate.of("2025-02-30", 1990, 2027).fault()).contains("belum benar");
    }
}
