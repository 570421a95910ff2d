package id.terinovatif.competition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class EnoughJurorsTest {
    @Test
    void more_readers_find_more_of_the_true_best() {
        assertThat(EnoughJurors.found(40, 8, 3)).isBetween(.60, .70);
        assertThat(EnoughJurors.found(40, 8, 5)).isBetween(.67, .77);
    }

    @Test
    void the_answer_is_a_sentence_and_always_the_same() {
        var sentence = EnoughJurors.sentence(40, 8, List.of(3, 5));
        assertThat(sentence)
                .matches("Dari lima besar yang sebenarnya di antara 40 inovasi, 8 juri menemukan dengan 3 pembaca tiap"
                        + " inovasi kira-kira \\d\\d %; dengan 5 pembaca tiap inovasi kira-kira \\d\\d %\\.");
        assertThat(EnoughJurors.sentence(40, 8, List.of(3, 5))).isEqualTo(sentence);
    }

    @Test
    void what_cannot_be_a_competition_is_refused() {
        assertThatThrownBy(() -> EnoughJurors.found(40, 3, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EnoughJurors.found(4, 3, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
