package id.terinovatif.scoring;

import static org.assertj.core.api.Assertions.assertThat;

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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ScoringPropertiesTest {
    private static final Instrument EDITION = Instruments.load(null).of(2026);
    private static final Scoring SCORING = new Scoring(EDITION);
    private static final List<Indicator> TWENTY = EDITION.perInnovation();
    private static final List<String> URUSAN = EDITION.vocabulary("urusan").orElseThrow().choices().stream()
            .map(one -> one.code())
            .toList();

    @Provide
    Arbitrary<List<Integer>> levels() {
        return Arbitraries.integers().between(0, 3).list().ofSize(20);
    }

    @Provide
    Arbitrary<List<Integer>> maturities() {
        return Arbitraries.integers().between(0, 111).list().ofMaxSize(400);
    }

    @Provide
    Arbitrary<List<Integer>> fewMaturities() {
        return Arbitraries.integers().between(0, 111).list().ofMaxSize(40);
    }

    @Property
    void a_raised_level_never_lowers_the_maturity(
            @ForAll("levels") List<Integer> levels, @ForAll @IntRange(max = 19) int which) {
        var raised = new ArrayList<>(levels);
        raised.set(which, Math.min(3, levels.get(which) + 1));
        assertThat(maturity(raised)).isGreaterThanOrEqualTo(maturity(levels));
    }

    @Property
    void the_maturity_lies_between_zero_and_its_maximum(@ForAll("levels") List<Integer> levels) {
        assertThat(maturity(levels)).isBetween(BigDecimal.ZERO, new BigDecimal("111"));
    }

    @Property
    void the_order_of_the_innovations_is_irrelevant(
            @ForAll("fewMaturities") List<Integer> maturities, @ForAll int seed) {
        var innovations = innovations(maturities);
        var shuffled = new ArrayList<>(innovations);
        Collections.shuffle(shuffled, new Random(seed));
        var one = score(innovations);
        var other = score(shuffled);
        assertThat(one.sid()).isEqualTo(other.sid());
        assertThat(one.index()).isEqualTo(other.index());
    }

    @Property(tries = 200)
    void the_count_score_never_passes_its_cap_and_the_index_never_passes_a_hundred(
            @ForAll("maturities") List<Integer> maturities) {
        var card = score(innovations(maturities));
        assertThat(card.sid().countScore()).isLessThanOrEqualTo(new BigDecimal("76"));
        assertThat(card.total()).isLessThanOrEqualTo(card.maximum());
        assertThat(card.index()).isBetween(BigDecimal.ZERO, new BigDecimal("100.00"));
    }

    @Property
    void the_same_answer_by_code_or_by_number_scores_the_same(
            @ForAll @IntRange(max = 19) int which, @ForAll @IntRange(min = 1, max = 3) int level) {
        var one = TWENTY.get(which);
        var answer = answer(one, level);
        assertThat(SCORING.maturity(Reported.answering("A", null, Map.of(one.code(), answer))))
                .isEqualTo(
                        SCORING.maturity(Reported.answering("A", null, Map.of(String.valueOf(one.number()), answer))));
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
