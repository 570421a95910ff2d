package id.terinovatif.competition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** More eyes on the top find the best more often than the same labour spread evenly. */
class TwoRoundsTest {
    private static final int JURIES = 300;
    private static final int ENTRIES = 60;
    private static final int JURORS = 10;
    private static final int TOP = 10;
    private static final double STRICTNESS = 0.6;
    private static final int BEST = 3;

    private final Random random = new Random(11);

    @Test
    void six_more_readers_for_the_first_ten_find_the_true_three_more_often() {
        int twice = 0;
        int even = 0;
        for (int jury = 0; jury < JURIES; jury++) {
            var quality = random.doubles(2L * ENTRIES)
                    .limit(ENTRIES)
                    .map(any -> random.nextGaussian())
                    .toArray();
            var strictness = IntStream.range(0, JURORS)
                    .mapToDouble(j -> STRICTNESS * random.nextGaussian())
                    .toArray();
            var truth = best(quality);
            var first = marks(deal("E", ENTRIES, List.of(), 3, "satu " + jury), quality, strictness);
            var top = Standing.of(first).entries().stream()
                    .limit(TOP)
                    .map(Standing.Place::entry)
                    .toList();
            var read = first.stream()
                    .map(mark -> new Conflict(mark.entry(), mark.juror()))
                    .filter(one -> top.contains(one.entry()))
                    .toList();
            var both = new ArrayList<>(first);
            both.addAll(marks(Dealing.of(new DealRequest(top, jurors(), read, 6, "dua " + jury)), quality, strictness));
            twice += found(both, truth);
            even += found(marks(deal("E", ENTRIES, List.of(), 4, "rata " + jury), quality, strictness), truth);
        }
        double more = (twice - even) / (double) (BEST * JURIES);
        assertThat(more).as("twice %d, even %d", twice, even).isGreaterThanOrEqualTo(0.08);
    }

    private static Dealing deal(String prefix, int entries, List<Conflict> conflicts, int readers, String seed) {
        var names = IntStream.range(0, entries).mapToObj(i -> prefix + i).toList();
        return Dealing.of(new DealRequest(names, jurors(), conflicts, readers, seed));
    }

    private static List<Juror> jurors() {
        return IntStream.range(0, JURORS)
                .mapToObj(j -> new Juror("J" + j, null))
                .toList();
    }

    private List<Mark> marks(Dealing dealing, double[] quality, double[] strictness) {
        var marks = new ArrayList<Mark>();
        for (var one : dealing.assignments())
            for (var juror : one.jurors()) {
                int j = Integer.parseInt(juror.substring(1));
                double seen =
                        quality[Integer.parseInt(one.entry().substring(1))] + strictness[j] + random.nextGaussian();
                marks.add(new Mark(one.entry(), juror, Math.clamp(50 + 10 * seen, 0.0, 100.0)));
            }
        return marks;
    }

    private static int found(List<Mark> marks, Set<String> truth) {
        return (int) Standing.of(marks).entries().stream()
                .limit(BEST)
                .filter(place -> truth.contains(place.entry()))
                .count();
    }

    private static Set<String> best(double[] quality) {
        return new HashSet<>(IntStream.range(0, quality.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -quality[i]))
                .limit(BEST)
                .map(i -> "E" + i)
                .toList());
    }
}
