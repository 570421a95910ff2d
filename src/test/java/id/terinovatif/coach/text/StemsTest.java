package id.terinovatif.coach.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StemsTest {
    @Test
    void forms_of_a_word_share_a_stem() {
        assertThat(Stream.of("pelayanan", "melayani", "dilayani").map(Stems::of))
                .containsOnly("layan");
    }

    @Test
    void the_words_that_lucene_cuts_wrongly_are_put_right() {
        assertThat(Stream.of("penilaian", "dinilai", "menilai", "nilai").map(Stems::of))
                .containsOnly("nilai");
        assertThat(Stream.of("perizinan", "perijinan", "ijin", "mengizinkan").map(Stems::of))
                .containsOnly("izin");
        assertThat(Stems.of("bupati")).isEqualTo("bupati");
    }

    @Test
    void particles_carry_no_content() {
        assertThat(Stream.of("yang", "untuk", "dan", "di")).allMatch(Stems::stop);
    }
}
