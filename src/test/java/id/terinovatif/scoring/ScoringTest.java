package id.terinovatif.scoring;

import static id.terinovatif.scoring.Answer.level;
import static id.terinovatif.scoring.Answer.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.terinovatif.instrument.Instruments;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoringTest {
    private static final Instruments INSTRUMENTS = Instruments.load(null);
    private static final Scoring SCORING = new Scoring(INSTRUMENTS.of(2026));

    @Test
    void a_government_and_two_innovations_are_scored_by_hand() {
        var government = Map.of("1", level(3), "2a", level(3), "2b", level(2), "3", value(number("9.1")));
        var answers =
                Map.of("16", level(3), "17", level(2), "30", level("DIGITAL", 2), "33", value("a", number("320")));
        var card = SCORING.scorecard(new Entries(
                government,
                null,
                List.of(
                        Reported.answering("A", "KESEHATAN", answers),
                        Reported.worth("B", "PENDIDIKAN", number("74.0")))));
        assertThat(card.spd()).isEqualTo("11");
        assertThat(card.innovations()).extracting(Maturity::total).containsExactly(number("23"), number("74"));
        assertThat(card.sid().covered()).containsExactly("KESEHATAN", "PENDIDIKAN");
        assertThat(card.index()).isEqualTo("7.63");
        assertThat(card.steps())
                .extracting(Step::how)
                .contains("97 ÷ 12", "0 karena urusan pelayanan dasar belum cukup");
        assertThat(card.notes())
                .anyMatch(note -> note.contains("A (Kecepatan penciptaan inovasi, Video inovasi daerah)"));
    }

    @Test
    void the_lines_of_a_maturity_add_up_to_its_total_in_the_order_of_the_form() {
        var maturity = SCORING.maturity(Reported.answering("A", null, Map.of("SID.VIDEO", level(2), "31", level(1))));
        assertThat(maturity.indicators()).hasSize(20);
        assertThat(maturity.indicators().getLast().score()).isEqualTo("8");
        assertThat(maturity.total()).isEqualTo("11");
        assertThat(maturity.emptyMandatory()).hasSize(4);
    }

    @Test
    void where_printed_bounds_overlap_the_highest_level_wins_and_a_note_says_so() {
        var card = SCORING.scorecard(new Entries(Map.of("4", value(number("5.23"))), null, List.of()));
        assertThat(card.spd()).isEqualTo("3");
        assertThat(card.notes()).anyMatch(note -> note.startsWith("Batas tercetak bertumpuk"));
        assertThat(spd("3", "-50.325")).isEqualTo("2");
        assertThat(spd("5b", "2.35")).isEqualTo("2.25");
        assertThat(spd("5b", "5.91")).isEqualTo("1.5");
    }

    private static BigDecimal spd(String indicator, String value) {
        return SCORING.scorecard(new Entries(Map.of(indicator, value(number(value))), null, List.of()))
                .spd();
    }

    @Test
    void bounds_are_met_exactly() {
        assertThat(maturity("17", value(number("30")))).isEqualTo("4");
        assertThat(maturity("17", value(number("31")))).isEqualTo("6");
        assertThat(maturity("28", value(number("1")))).isEqualTo("6");
        assertThat(maturity("33", value("b", number("20.01")))).isEqualTo("6");
        assertThat(maturity("33", value("c", number("30")))).isEqualTo("9");
    }

    private static BigDecimal maturity(String indicator, Answer answer) {
        return SCORING.maturity(Reported.answering("A", null, Map.of(indicator, answer)))
                .total();
    }

    @Test
    void every_problem_is_told_with_its_field() {
        assertThat(problem("99", level(1))).isEqualTo("innovation.answers.99");
        assertThat(problem("1", level(1))).isEqualTo("innovation.answers.1");
        assertThat(problem("36", level(1))).isEqualTo("innovation.answers.36");
        assertThat(problem("16", level(4))).isEqualTo("innovation.answers.16");
        assertThat(problem("30", level(2))).isEqualTo("innovation.answers.30.variant");
        assertThat(problem("30", level("a", 2))).isEqualTo("innovation.answers.30.variant");
        assertThat(problem("33", value(number("5")))).isEqualTo("innovation.answers.33.variant");
        assertThat(problem("33", value("c", number("31")))).isEqualTo("innovation.answers.33.value");
        assertThat(problem("29", value(number("50.5")))).isEqualTo("innovation.answers.29.value");
        assertThat(problem("16", value(number("5")))).isEqualTo("innovation.answers.16.value");
        assertThat(problem("16", level("a", 1))).isEqualTo("innovation.answers.16.variant");
    }

    private static String problem(String indicator, Answer answer) {
        var innovation = Reported.answering("A", null, Map.of(indicator, answer));
        var refused = catchThrowableOfType(InvalidAnswers.class, () -> SCORING.maturity(innovation));
        assertThat(refused.problems()).hasSize(1);
        return refused.problems().getFirst().field();
    }

    @Test
    void a_level_of_zero_needs_no_variant() {
        assertThat(maturity("30", level(0))).isZero();
    }

    @Test
    void an_indicator_with_components_is_answered_by_component() {
        assertThatThrownBy(() -> SCORING.scorecard(new Entries(Map.of("2", level(3)), null, List.of())))
                .hasMessageContaining("2a, 2b");
    }

    @Test
    void one_indicator_answered_by_code_and_by_number_is_refused() {
        var innovation = Reported.answering("A", null, Map.of("16", level(1), "SID.REGULASI", level(2)));
        assertThatThrownBy(() -> SCORING.maturity(innovation)).isInstanceOf(InvalidAnswers.class);
    }

    @Test
    void all_problems_are_told_at_once() {
        var entries =
                new Entries(Map.of("1", level(1)), number("64"), List.of(Reported.worth("", "SIHIR", number("112"))));
        var refused = catchThrowableOfType(InvalidAnswers.class, () -> SCORING.scorecard(entries));
        assertThat(refused.problems())
                .extracting(Problem::field)
                .containsExactly(
                        "governmentScore",
                        "governmentScore",
                        "innovations[0].name",
                        "innovations[0].urusan",
                        "innovations[0].maturity");
    }

    @Test
    void an_overlapping_urusan_covers_only_when_the_letter_is_read_so() {
        var instrument = INSTRUMENTS.of(2026);
        var innovation = new Reported("A", "PARIWISATA", List.of("SOSIAL"), null, null, true, Map.of(), BigDecimal.TEN);
        var entries = new Entries(Map.of(), BigDecimal.ONE, List.of(innovation));
        assertThat(SCORING.scorecard(entries).sid().covered()).isEmpty();
        var other = new Scoring(instrument, instrument.formula().with("affairCoverage", "overlapping"));
        assertThat(other.scorecard(entries).sid().covered()).containsExactly("SOSIAL");
    }

    @Test
    void what_an_incomplete_edition_cannot_give_is_named() {
        var typed = new Entries(Map.of(), BigDecimal.TEN, List.of());
        assertThat(missing(2021, typed)).contains("pembagi terkecil", "batas predikat");
        assertThat(missing(2022, typed)).contains("skor jumlah inovasi");
        assertThat(missing(2025, typed)).contains("pembagi terkecil");
        assertThat(missing(2023, new Entries(Map.of("1", level(1)), null, List.of())))
                .first()
                .asString()
                .contains("governmentScore");
    }

    private static List<String> missing(int year, Entries entries) {
        var scoring = new Scoring(INSTRUMENTS.of(year));
        return catchThrowableOfType(NotComputable.class, () -> scoring.scorecard(entries))
                .missing();
    }

    @Test
    void the_maturity_of_2021_is_computed_though_its_index_is_not() {
        var edition = INSTRUMENTS.of(2021);
        var best = Reported.answering("A", null, Answers.all(edition.perInnovation(), 3));
        assertThat(new Scoring(edition).maturity(best).total()).isEqualTo("150");
    }

    @Test
    void the_announced_terms_of_2027_can_be_tried_on_the_same_entries() {
        var edition = INSTRUMENTS.of(2026);
        var terms = edition.formula().as(edition.formula().announced().getFirst());
        var entries = new Entries(Map.of(), BigDecimal.ZERO, List.of(Reported.worth("A", null, number("28"))));
        assertThat(new Scoring(edition, terms).scorecard(entries).sid().maturityMean())
                .isEqualTo("2");
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
