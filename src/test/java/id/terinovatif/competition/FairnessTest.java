package id.terinovatif.competition;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.competition.MadeUpJury.Shape;
import id.terinovatif.competition.Standing.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the adjustment reaches in juries whose truth is known: 300 of each shape with one fixed seed. The figures stand in
 * docs/competition.md; {@code -Dfigures} prints them.
 */
@Tag("slow")
class FairnessTest {
    private static final int JURIES = 300;
    private static final int SEED = 11;

    private record Reached(double mean, double ownScale, double adjusted) {}

    private static Reached reached(String name, Shape shape) {
        return reached(name, shape.entries(), random -> MadeUpJury.dealt(shape, random));
    }

    private static Reached reached(String name, int entries, Function<Random, MadeUpJury> making) {
        double mean = 0;
        double ownScale = 0;
        double adjusted = 0;
        var random = new Random(SEED);
        for (int jury = 0; jury < JURIES; jury++) {
            var made = making.apply(random);
            var standing = Standing.of(made.marks());
            mean += Ranking.spearman(made.quality(), Ranking.by(standing, entries, Place::raw)) / JURIES;
            ownScale += Ranking.spearman(made.quality(), Ranking.byOwnScale(made.marks(), entries)) / JURIES;
            adjusted += Ranking.spearman(made.quality(), Ranking.by(standing, entries, Place::value)) / JURIES;
        }
        if (System.getProperty("figures") != null)
            System.out.printf("%s | %.3f | %.3f | %.3f%n", name, mean, ownScale, adjusted);
        return new Reached(mean, ownScale, adjusted);
    }

    @Test
    void jurors_of_different_strictness_are_evened_out() {
        assertThat(reached("T1", new Shape(40, 8, 3, .6, 1)).adjusted).isGreaterThanOrEqualTo(.825);
        assertThat(reached("T4", new Shape(40, 8, 5, .6, 1)).adjusted).isGreaterThanOrEqualTo(.885);
    }

    @Test
    void the_more_they_differ_the_more_is_gained_over_the_mean() {
        var reached = reached("T2", new Shape(40, 8, 3, 1, 1));
        assertThat(reached.adjusted).isGreaterThanOrEqualTo(.825);
        assertThat(reached.adjusted - reached.mean).isGreaterThanOrEqualTo(.05);
    }

    @Test
    void jurors_who_are_all_alike_cost_nothing() {
        var reached = reached("T3", new Shape(40, 8, 3, 0, 1));
        assertThat(reached.adjusted).isGreaterThanOrEqualTo(.833);
        assertThat(reached.adjusted - reached.mean).isGreaterThanOrEqualTo(-.005);
    }

    @Test
    void strong_entries_that_meet_the_same_jurors_are_not_punished() {
        var shape = new Shape(40, 8, 3, .6, 1);
        var reached = reached("T5", 40, random -> MadeUpJury.of(shape, random, quality -> alike(quality, random)));
        assertThat(reached.adjusted).isGreaterThanOrEqualTo(.820);
        assertThat(reached.adjusted - reached.ownScale).isGreaterThanOrEqualTo(.20);
    }

    /** Neighbours in quality, roughly, are read by neighbours in the jury. */
    private static List<List<Integer>> alike(double[] quality, Random random) {
        var looks = IntStream.range(0, quality.length)
                .mapToDouble(i -> quality[i] + .3 * random.nextGaussian())
                .toArray();
        var order = IntStream.range(0, quality.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> looks[i]))
                .toList();
        var readers = new ArrayList<List<Integer>>();
        for (int i = 0; i < quality.length; i++) {
            int first = Math.min(5, order.indexOf(i) * 6 / quality.length);
            readers.add(List.of(first, first + 1, first + 2));
        }
        return readers;
    }

    @Test
    void one_juror_far_stricter_than_the_others_confuses_nothing() {
        var shape = new Shape(40, 8, 3, 0, 1);
        var strict = new double[8];
        strict[0] = -2;
        var reached =
                reached("T6", 40, random -> MadeUpJury.of(shape, strict, random, quality -> dealt(shape, random)));
        assertThat(reached.adjusted).isGreaterThanOrEqualTo(.825);
    }

    private static List<List<Integer>> dealt(Shape shape, Random random) {
        var readers = new ArrayList<List<Integer>>();
        for (int i = 0; i < shape.entries(); i++) readers.add(new ArrayList<>());
        for (var mark : MadeUpJury.dealt(shape, random).marks())
            Objects.requireNonNull(readers.get(Ranking.number(mark.entry()))).add(Ranking.number(mark.juror()));
        return readers;
    }

    @Test
    void small_juries_are_not_corrected_too_much() {
        for (var one :
                List.of(new int[] {12, 3, 2}, new int[] {12, 5, 2}, new int[] {12, 4, 3}, new int[] {20, 5, 2})) {
            var name = "S " + one[0] + "/" + one[1] + "/" + one[2];
            var alike = reached(name + " s0", new Shape(one[0], one[1], one[2], 0, 1));
            assertThat(alike.adjusted).isGreaterThanOrEqualTo(alike.mean - .006);
            var different = reached(name + " s.6", new Shape(one[0], one[1], one[2], .6, 1));
            assertThat(different.adjusted).isGreaterThanOrEqualTo(different.mean + .005);
        }
    }

    @Test
    void nine_of_ten_ranges_hold_the_truth_and_few_separated_pairs_are_the_wrong_way_round() {
        var shape = new Shape(40, 8, 3, .6, 1);
        var random = new Random(SEED);
        int held = 0;
        int heldDifferences = 0;
        int pairs = 0;
        int separated = 0;
        int wrong = 0;
        for (int jury = 0; jury < 200; jury++) {
            var made = MadeUpJury.dealt(shape, random);
            var standing = Standing.of(made.marks());
            var model = new Strictness(new MarkTable(made.marks()));
            for (var place : standing.entries()) {
                double truth = 50 + MadeUpJury.POINTS * made.quality()[Ranking.number(place.entry())];
                if (Objects.requireNonNull(place.low()) <= truth && truth <= Objects.requireNonNull(place.high()))
                    held++;
            }
            var table = new MarkTable(made.marks());
            for (int a = 0; a < 40; a++)
                for (int b = 0; b < a; b++) {
                    double truth = MadeUpJury.POINTS
                            * (made.quality()[Ranking.number(table.entries.get(a))]
                                    - made.quality()[Ranking.number(table.entries.get(b))]);
                    double seen = model.value(a) - model.value(b);
                    double away = 1.6449 * model.error(a, b);
                    pairs++;
                    if (Math.abs(seen - truth) <= away) heldDifferences++;
                    if (Math.abs(seen) <= away) continue;
                    separated++;
                    if (seen * truth < 0) wrong++;
                }
        }
        double covered = held / 8000.0;
        double coveredDifferences = (double) heldDifferences / pairs;
        if (System.getProperty("figures") != null)
            System.out.printf(
                    "cover %.3f differences %.3f separated %.3f wrong %.4f%n",
                    covered, coveredDifferences, (double) separated / pairs, (double) wrong / separated);
        assertThat(covered).isBetween(.87, .96);
        assertThat(coveredDifferences).isBetween(.87, .96);
        assertThat((double) wrong / separated).isLessThanOrEqualTo(.08);
    }

    @Test
    void a_juror_who_is_generous_to_all_hardly_changes_the_order() {
        var shape = new Shape(40, 8, 3, .6, 1);
        var random = new Random(SEED);
        double sum = 0;
        double least = 1;
        int sameWinner = 0;
        for (int jury = 0; jury < 200; jury++) {
            var made = MadeUpJury.dealt(shape, random);
            var before = Ranking.by(Standing.of(made.marks()), 40, Place::value);
            var generous = made.marks().stream()
                    .map(mark -> mark.juror().equals("J0")
                            ? new Mark(mark.entry(), mark.juror(), Math.min(100, mark.points() + MadeUpJury.POINTS))
                            : mark)
                    .toList();
            var after = Ranking.by(Standing.of(generous), 40, Place::value);
            double same = Ranking.spearman(before, after);
            sum += same;
            least = Math.min(least, same);
            if (Ranking.best(before) == Ranking.best(after)) sameWinner++;
        }
        if (System.getProperty("figures") != null)
            System.out.printf("generous %.4f least %.4f winner %.3f%n", sum / 200, least, sameWinner / 200.0);
        assertThat(sum / 200).isGreaterThanOrEqualTo(.99);
        assertThat(least).isGreaterThanOrEqualTo(.98);
        assertThat(sameWinner / 200.0).isGreaterThanOrEqualTo(.94);
    }
}
