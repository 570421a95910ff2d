package id.terinovatif.competition.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.competition.Rubric;
import id.terinovatif.competition.Rubric.Band;
import id.terinovatif.competition.Rubric.Criterion;
import id.terinovatif.scoring.Problem;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Twenty contests that regions really held. */
class ExamplesTest {
    @Test
    void twenty_real_contests_can_be_expressed_each_with_its_source() {
        assertThat(Examples.all()).hasSize(20);
        assertThat(Examples.all()).allSatisfy(one -> {
            assertThat(one.rules().problems()).as(one.name()).isEmpty();
            assertThat(one.rules().source()).as(one.name()).isNotBlank();
        });
        assertThat(Examples.all()).extracting(Examples.Example::name).doesNotHaveDuplicates();
    }

    @Test
    void rules_come_back_from_their_text_and_have_one_hash() {
        for (var one : Examples.all()) {
            var text = RulesText.of(one.rules());
            assertThat(RulesText.read(text)).isEqualTo(one.rules());
            assertThat(RulesText.hash(RulesText.of(RulesText.read(text)))).isEqualTo(RulesText.hash(text));
        }
    }

    @Test
    void the_bands_rumah_inovasi_printed_are_refused_with_the_gap_and_the_overlap() {
        var printed = List.of(
                new Band(0, 11, "kurang"),
                new Band(11, 20, "cukup"),
                new Band(31, 40, "baik"),
                new Band(41, 50, "sangat baik"));
        var rubric = new Rubric(0, 50, List.of(new Criterion("Jangkauan", new BigDecimal(100), printed)));
        assertThat(rubric.problems())
                .extracting(Problem::message)
                .containsExactly("dua jenjang memuat 11", "tidak ada jenjang untuk 21 sampai 30");
    }

    @Test
    void shares_that_miss_a_hundred_and_a_talk_without_its_minutes_are_told() {
        var right = Examples.named("Lomba Inovasi Kabupaten Rembang 2022")
                .orElseThrow()
                .rules();
        var talk = right.stage(2);
        var wrong = new Rules(
                "",
                "",
                right.groups(),
                right.conditions(),
                right.questions(),
                List.of(right.stage(1), new Stage(talk.kind(), talk.name(), talk.rubric(), 0, null, 40, null)),
                right.conduct());
        assertThat(wrong.problems())
                .containsExactly(
                        new Problem("stages", "jumlah bagian semua tahap harus 100, sekarang 90"),
                        new Problem("stages[1].minutes", "isi lamanya"));
    }
}
