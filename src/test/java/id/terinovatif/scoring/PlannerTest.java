package id.terinovatif.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.terinovatif.instrument.Instrument;
import id.terinovatif.instrument.Instruments;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static final Instrument EDITION = Instruments.load(null).of(2026);
    private static final List<String> AFFAIRS =
            List.of("PENDIDIKAN", "KESEHATAN", "PUPR", "PERKIM", "TRANTIBUMLINMAS", "SOSIAL", "PANGAN");

    @Test
    void the_portfolio_is_the_best_of_all_subsets() {
        var random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            var all = candidates(random, 9);
            var rule = new PortfolioChoice.Rule(
                    1 + random.nextInt(5), random.nextDouble() * 8, 1 + random.nextInt(9), random.nextInt(6));
            assertThat(new PortfolioChoice(all, rule).best(0).points())
                    .as("round " + round)
                    .isCloseTo(bestSubset(all, rule), within(1e-9));
        }
    }

    private static double bestSubset(List<PortfolioChoice.Candidate> all, PortfolioChoice.Rule rule) {
        double best = 0;
        for (int set = 0; set < 1 << all.size(); set++) {
            double sum = 0;
            int affairs = 0;
            boolean keepsLocked = true;
            for (int i = 0; i < all.size(); i++) {
                if ((set >> i & 1) == 1) {
                    sum += all.get(i).points();
                    affairs |= all.get(i).affairs();
                } else keepsLocked &= !all.get(i).locked();
            }
            int n = Integer.bitCount(set);
            if (keepsLocked) best = Math.max(best, rule.mean(sum, n) + rule.count(n, affairs));
        }
        return best;
    }

    private static List<PortfolioChoice.Candidate> candidates(Random random, int size) {
        var all = new ArrayList<PortfolioChoice.Candidate>();
        for (int i = 0; i < size; i++) {
            int affair = random.nextInt(7);
            all.add(new PortfolioChoice.Candidate(
                    random.nextInt(112), affair == 6 ? 0 : 1 << affair, random.nextInt(8) == 0));
        }
        return all;
    }

    @Test
    void levels_bought_with_a_budget_are_within_one_percent_of_the_best_purchase() {
        var random = new Random(11);
        for (int round = 0; round < 2000; round++) {
            var kinds = new ArrayList<Knapsack.Kind>();
            for (int k = 0; k < 4; k++)
                kinds.add(new Knapsack.Kind(random.nextInt(1, 9) / 4.0, random.nextInt(1, 9) / 2.0, random.nextInt(4)));
            double budget = random.nextInt(0, 30) / 2.0;
            double exact = bestPurchase(kinds, 0, budget);
            assertThat(value(kinds, Knapsack.take(kinds, budget)))
                    .as("round " + round)
                    .isGreaterThanOrEqualTo(exact * 0.99 - 1e-9);
        }
    }

    private static double bestPurchase(List<Knapsack.Kind> kinds, int from, double budget) {
        if (from == kinds.size()) return 0;
        double best = 0;
        for (int levels = 0;
                levels <= kinds.get(from).levels() && levels * kinds.get(from).cost() <= budget + 1e-9;
                levels++)
            best = Math.max(
                    best,
                    levels * kinds.get(from).value()
                            + bestPurchase(
                                    kinds,
                                    from + 1,
                                    budget - levels * kinds.get(from).cost()));
        return best;
    }

    private static double value(List<Knapsack.Kind> kinds, int[] taken) {
        double sum = 0;
        for (int k = 0; k < taken.length; k++) sum += taken[k] * kinds.get(k).value();
        return sum;
    }

    @Test
    void a_plan_keeps_to_its_budget_and_each_step_brings_what_it_says() {
        var entries = new Entries(
                Map.of("1", Answer.level(1)),
                null,
                List.of(innovation("A", 1), innovation("B", 2), innovation("C", 0)));

        var plan = plan(entries, new PlanRequest(List.of(), Map.of(), BigDecimal.valueOf(20), 0));

        var effort = plan.steps().stream().map(Plan.Step::effort).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(effort).isLessThanOrEqualTo(BigDecimal.valueOf(20));
        var gain = plan.steps().stream()
                .mapToDouble(step -> step.gain().doubleValue())
                .sum();
        assertThat(plan.after().doubleValue())
                .isCloseTo(plan.portfolio().index().doubleValue() + gain, within(0.011));
        assertThat(plan.steps().getFirst().gain().doubleValue()
                        / plan.steps().getFirst().effort().doubleValue())
                .isGreaterThanOrEqualTo(plan.steps().getLast().gain().doubleValue()
                        / plan.steps().getLast().effort().doubleValue());
    }

    @Test
    void without_a_limit_every_answered_innovation_reaches_the_top() {
        var plan = plan(
                new Entries(Map.of(), null, List.of(innovation("A", 1))),
                new PlanRequest(List.of(), Map.of(), null, 0));

        var maturity = plan.steps().stream()
                .filter(step -> "A".equals(step.innovation()))
                .count();
        assertThat(maturity).isEqualTo(20);
    }

    @Test
    void every_step_of_the_government_names_its_own_question_also_where_nothing_was_answered() {
        var plan = plan(new Entries(Map.of(), null, List.of()), new PlanRequest(List.of(), Map.of(), null, 0));

        assertThat(plan.steps())
                .extracting(Plan.Step::indicator)
                .doesNotHaveDuplicates()
                .contains("2a", "2b");
    }

    @Test
    void weak_innovations_are_left_out_once_they_cost_more_than_they_count() {
        var innovations = new ArrayList<Reported>();
        for (int i = 0; i < 20; i++)
            innovations.add(Reported.worth("kuat " + i, AFFAIRS.get(i % 6), BigDecimal.valueOf(100)));
        innovations.add(Reported.worth("lemah", "PANGAN", BigDecimal.valueOf(10)));

        var plan = plan(
                new Entries(Map.of(), null, innovations), new PlanRequest(List.of(), Map.of(), BigDecimal.ZERO, 0));

        assertThat(plan.portfolio().leaveOut()).containsExactly("lemah");
        assertThat(plan.portfolio().index()).isGreaterThan(plan.before());
        assertThat(plan(
                                new Entries(Map.of(), null, innovations),
                                new PlanRequest(List.of("lemah"), Map.of(), BigDecimal.ZERO, 0))
                        .portfolio()
                        .leaveOut())
                .isEmpty();
    }

    @Test
    void wishes_that_do_not_fit_are_named_all_at_once() {
        var wishes = new PlanRequest(
                List.of("Z"), Map.of("99", BigDecimal.ONE, "25", BigDecimal.valueOf(-1)), BigDecimal.valueOf(-5), 9);

        assertThatThrownBy(() -> plan(new Entries(Map.of(), null, List.of(innovation("A", 1))), wishes))
                .isInstanceOfSatisfying(
                        InvalidAnswers.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(Problem::field)
                                .contains("locked[0]", "effort.99", "effort.25", "budget", "minimum"));
    }

    private static Plan plan(Entries entries, PlanRequest request) {
        return new Planner(EDITION, entries, request).plan();
    }

    private static Reported innovation(String name, int level) {
        var answers = new java.util.HashMap<String, Answer>();
        for (var indicator : EDITION.perInnovation())
            answers.put(indicator.code(), new Answer(level, variant(indicator.code()), null));
        return Reported.answering(name, "KESEHATAN", answers);
    }

    private static @Nullable String variant(String code) {
        return switch (code) {
            case "SID.INTEGRASI" -> "DIGITAL";
            case "SID.KEMANFAATAN" -> "a";
            default -> null;
        };
    }
}
