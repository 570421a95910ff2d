package id.terinovatif.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.instrument.Instruments;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class ScoringPropertiesTest {
    private static final Instrument EDITION = Instruments.load(null).of(2026);
    private static final Scoring SCORING = new Scoring(EDITION);
    private static final List<Indicator> TWENTY = EDITION.perInnovation();
    private static final List<String> URUSAN = EDITION.vocabulary("urusan").orElseThrow().choices().stream()
            .map(one -> one.code())
            .toList();

    private static Gen<List<Integer>> levels() {
        return lists().of(integers().between(0, 3)).ofSize(20);
    }

    private static Gen<List<Integer>> maturities(int most) {
        return lists().of(integers().between(0, 111)).ofSizeBetween(0, most);
    }

    @Test
    void a_raised_level_never_lowers_the_maturity() {
        qt().forAll(levels(), integers().between(0, 19)).checkAssert((levels, which) -> {
            var raised = new ArrayList<>(levels);
            raised.set(which, Math.min(3, levels.get(which) + 1));
            assertThat(maturity(raised)).isGreaterThanOrEqualTo(maturity(levels));
        });
    }

    @Test
    void the_maturity_lies_between_zero_and_its_maximum() {
        qt().forAll(levels())
                .checkAssert(levels -> assertThat(maturity(levels)).isBetween(BigDecimal.ZERO, new BigDecimal("111")));
    }

    @Test
    void the_order_of_the_innovations_is_irrelevant() {
        qt().forAll(maturities(40), integers().all()).checkAssert((maturities, seed) -> {
            var innovations = innovations(maturities);
            var shuffled = new ArrayList<>(innovations);
            Collections.shuffle(shuffled, new Random(seed));
            var one = score(innovations);
            var other = score(shuffled);
            assertThat(one.sid()).isEqualTo(other.sid());
            assertThat(one.index()).isEqualTo(other.index());
        });
    }

    @Test
    void the_count_score_never_passes_its_cap_and_the_index_never_passes_a_hundred() {
        qt().withExamples(200).forAll(maturities(400)).checkAssert(maturities -> {
            var card = score(innovations(maturities));
            assertThat(card.sid().countScore()).isLessThanOrEqualTo(new BigDecimal("76"));
            assertThat(card.total()).isLessThanOrEqualTo(card.maximum());
            assertThat(card.index()).isBetween(BigDecimal.ZERO, new BigDecimal("100.00"));
        });
    }

    @Test
    void the_same_answer_by_code_or_by_number_scores_the_same() {
        qt().forAll(integers().between(0, 19), integers().between(1, 3)).checkAssert((which, level) -> {
            var one = TWENTY.get(which);
            var answer = answer(one, level);
            assertThat(SCORING.maturity(Reported.answering("A", null, Map.of(one.code(), answer))))
                    .isEqualTo(SCORING.maturity(
                            Reported.answering("A", null, Map.of(String.valueOf(one.number()), answer))));
        });
    }

    private static BigDecimal maturity(List<Integer> levels) {
        var answers = new HashMap<String, Answer>();
        for (int i = 0; i < 20; i++) answers.put(TWENTY.get(i).code(), answer(TWENTY.get(i), levels.get(i)));
        return SCORING.maturity(Reported.answering("A", null, answers)).total();
    }

    private static Answer answer(Indicator one, int level) {
        return one.variants().isEmpty()
                ? Answer.level(level)
                : Answer.level(one.variants().getLast().code(), level);
    }

    private static List<Reported> innovations(List<Integer> maturities) {
        var innovations = new ArrayList<Reported>();
        for (int i = 0; i < maturities.size(); i++)
            innovations.add(
                    Reported.worth("I" + i, URUSAN.get(i % URUSAN.size()), BigDecimal.valueOf(maturities.get(i))));
        return innovations;
    }

    private static Scorecard score(List<Reported> innovations) {
        return SCORING.scorecard(new Entries(Map.of(), new BigDecimal("63"), innovations));
    }
}
