package id.terinovatif.competition;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.competition.Rubric.Band;
import id.terinovatif.competition.Rubric.Criterion;
import id.terinovatif.scoring.Problem;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RubricTest {
    private static final List<Band> WHOLE =
            List.of(new Band(0, 40, "belum ada"), new Band(41, 70, "sebagian"), new Band(71, 100, "seluruhnya"));

    private static Criterion criterion(String name, String weight, List<Band> bands) {
        return new Criterion(name, new BigDecimal(weight), bands);
    }

    private static List<String> problems(List<Band> bands) {
        return new Rubric(0, 100, List.of(criterion("Kebaruan", "100", bands)))
                .problems().stream()
                        .map(one -> one.field() + " " + one.message())
                        .toList();
    }

    @Test
    void weights_of_a_hundred_and_bands_that_hold_every_number_once_are_right() {
        var rubric =
                new Rubric(0, 100, List.of(criterion("Kebaruan", "62.5", WHOLE), criterion("Dampak", "37.5", WHOLE)));
        assertThat(rubric.problems()).isEmpty();
    }

    @Test
    void weights_that_miss_a_hundred_are_told_with_their_sum() {
        var rubric =
                new Rubric(0, 100, List.of(criterion("Kebaruan", "60", WHOLE), criterion("Dampak", "39.5", WHOLE)));
        assertThat(rubric.problems()).containsExactly(new Problem("criteria", "jumlah bobot harus 100, sekarang 99,5"));
    }

    @Test
    void numbers_that_no_band_or_two_bands_hold_are_told() {
        assertThat(problems(List.of(new Band(0, 20, "kurang"), new Band(31, 100, "baik"))))
                .containsExactly("criteria[0].bands tidak ada jenjang untuk 21 sampai 30");
        assertThat(problems(List.of(new Band(0, 50, "kurang"), new Band(50, 100, "baik"))))
                .containsExactly("criteria[0].bands dua jenjang memuat 50");
        assertThat(problems(List.of(new Band(1, 99, "baik"))))
                .containsExactly(
                        "criteria[0].bands tidak ada jenjang untuk 0", "criteria[0].bands tidak ada jenjang untuk 100");
        assertThat(problems(List.of(new Band(-5, 120, "baik"))))
                .containsExactly(
                        "criteria[0].bands di luar skala: -5 sampai -1",
                        "criteria[0].bands di luar skala: 101 sampai 120");
        assertThat(problems(List.of())).containsExactly("criteria[0].bands tidak ada jenjang untuk 0 sampai 100");
    }

    @Test
    void a_band_without_words_a_second_name_and_a_weight_of_nothing_are_told() {
        var rubric = new Rubric(
                1,
                10,
                List.of(
                        criterion("Kebaruan", "100", List.of(new Band(1, 10, " "))),
                        criterion("Kebaruan", "0", List.of(new Band(1, 10, "ada")))));
        assertThat(rubric.problems())
                .extracting(Problem::field)
                .containsExactly("criteria[0].bands[0].words", "criteria[1].name", "criteria[1].weight");
    }
}
