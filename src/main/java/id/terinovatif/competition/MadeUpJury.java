package id.terinovatif.competition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A competition made up by chance, of which the truth is known: quality has the standard deviation one, each juror a strictness
 * and a spread of his own, each mark its noise. Entries are named E0, E1 and so on, jurors J0, J1.
 */
final class MadeUpJury {
    /** Points of one standard deviation of quality. */
    static final double POINTS = 6;

    private static final double MIDDLE = 50;
    private static final double SPREAD = 0.15;

    private final double[] quality;
    private final List<Mark> marks;

    private MadeUpJury(double[] quality, List<Mark> marks) {
        this.quality = quality;
        this.marks = marks;
    }

    /** The truth by entry, in standard deviations. */
    double[] quality() {
        return quality.clone();
    }

    /** What the jurors gave, {@link #POINTS} points to one standard deviation of quality. */
    List<Mark> marks() {
        return marks;
    }

    /**
     * What is made up.
     *
     * @param strictness the standard deviation between jurors, in those of quality
     * @param noise the standard deviation of chance in a mark, in those of quality
     */
    record Shape(int entries, int jurors, int readers, double strictness, double noise) {}

    /** Who reads an entry, by the entry's number. */
    interface Plan {
        List<List<Integer>> readers(double[] quality);
    }

    /** One dealt as any competition is. */
    static MadeUpJury dealt(Shape shape, Random random) {
        var entries = IntStream.range(0, shape.entries).mapToObj(i -> "E" + i).toList();
        var jurors = IntStream.range(0, shape.jurors)
                .mapToObj(j -> new Juror("J" + j, null))
                .toList();
        var dealing = Dealing.of(
                new DealRequest(entries, jurors, List.of(), shape.readers, String.valueOf(random.nextLong())));
        var readers = dealing.assignments().stream()
                .map(one -> one.jurors().stream()
                        .map(name -> Integer.valueOf(name.substring(1)))
                        .toList())
                .toList();
        return of(shape, random, quality -> readers);
    }

    static MadeUpJury of(Shape shape, Random random, Plan plan) {
        var strictness = normal(shape.jurors, shape.strictness, random);
        return of(shape, strictness, random, plan);
    }

    static MadeUpJury of(Shape shape, double[] strictness, Random random, Plan plan) {
        var quality = normal(shape.entries, 1, random);
        var spread = Arrays.stream(normal(shape.jurors, SPREAD, random))
                .map(StrictMath::exp)
                .toArray();
        var readers = plan.readers(quality);
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < quality.length; i++)
            for (int j : readers.get(i)) {
                double seen = spread[j] * quality[i] + strictness[j] + shape.noise * random.nextGaussian();
                marks.add(new Mark("E" + i, "J" + j, Math.clamp(MIDDLE + POINTS * seen, 0.0, 100.0)));
            }
        return new MadeUpJury(quality, marks);
    }

    private static double[] normal(int count, double deviation, Random random) {
        return IntStream.range(0, count)
                .mapToDouble(i -> deviation * random.nextGaussian())
                .toArray();
    }
}
