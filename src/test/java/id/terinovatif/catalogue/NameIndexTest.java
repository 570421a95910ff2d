package id.terinovatif.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name is found as people type it in a hurry, and not where nothing is like it. */
class NameIndexTest {
    private final NameIndex index = new NameIndex(List.of(
            new NameIndex.Named(1, "SI JEMPOL (Sistem Jemput Bola)"),
            new NameIndex.Named(2, "PERAHU TIMBANGAN"),
            new NameIndex.Named(3, "Rumah Singgah Guru"),
            new NameIndex.Named(4, "SIGAP"),
            new NameIndex.Named(5, "PERAHU PUSTAKA KELILING DESA")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sijempol",
                "SI-JEMPOL",
                "si jmpol",
                "sijempo",
                "jemput bola sistem",
                "si jem pol",
                "sistm jmput bola"
            })
    void one_name_in_seven_hands(String typed) {
        assertThat(index.alike(typed, 5)).startsWith(1L);
    }

    @Test
    void shorter_names_come_first_and_two_errors_are_few_enough_in_a_long_word() {
        assertThat(index.alike("prahu timbngan", 5)).containsExactly(2L);
        assertThat(index.alike("prahu", 5)).containsExactly(2L, 5L);
        assertThat(index.alike("prahu pustka kota", 5)).containsExactly(5L);
        assertThat(index.alike("tmibanggan", 5)).containsExactly(2L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?!", "kesehatan", "sagip", "ke", "roket bulan perahu terbang api"})
    void what_is_like_nothing_brings_nothing(String typed) {
        assertThat(index.alike(typed, 5)).isEmpty();
    }

    @Test
    void a_very_long_question_costs_no_more_than_its_first_words() {
        assertThat(index.alike("rumah singgah guru " + "dan seterusnya ".repeat(1_000), 5))
                .isEmpty();
        assertThat(new NameIndex(List.of()).alike("apa saja", 5)).isEmpty();
    }
}
