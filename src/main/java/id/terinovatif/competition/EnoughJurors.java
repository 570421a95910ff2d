package id.terinovatif.competition;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Answers before the decree is signed how much a jury of some size would find: juries made up by chance judge entries whose
 * true order is known. Always the same juries, so that the same question gets the same answer.
 */
public final class EnoughJurors {
    private static final int SEED = 11;
    private static final int MARKS = 60_000;
    private static final int BEST = 5;

    // jurors' strictness and a mark's noise in standard deviations of quality, as few readings agree in practice (an
    // intraclass
    // correlation of 0.26 among 23,414 ratings of the Austrian Science Fund, Mutz, Bornmann and Daniel 2012, is worse
    // still)
    private static final double STRICTNESS = 0.6;
    private static final double NOISE = 1;

    private EnoughJurors() {}

    /**
     * The share of the true best five that is among the five with the highest values, 0 to 1.
     *
     * @throws IllegalArgumentException for fewer than five entries, or an entry that would have more readers than jurors or fewer
     *     than two
     */
    public static double found(int entries, int jurors, int readers) {
        if (entries < BEST || readers < 2 || readers > jurors)
            throw new IllegalArgumentException(entries + " entries, " + jurors + " jurors, " + readers + " readers");
        var shape = new MadeUpJury.Shape(entries, jurors, readers, STRICTNESS, NOISE);
        var random = new Random(SEED);
        int juries = Math.clamp(MARKS / (entries * readers), 50, 500);
        int found = 0;
        for (int jury = 0; jury < juries; jury++) {
            var made = MadeUpJury.dealt(shape, random);
            var truth = best(made.quality());
            found += (int) Standing.of(made.marks()).entries().stream()
                    .limit(BEST)
                    .filter(place -> truth.contains(place.entry()))
                    .count();
        }
        return (double) found / BEST / juries;
    }

    private static List<String> best(double[] quality) {
        return IntStream.range(0, quality.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -quality[i]))
                .limit(BEST)
                .map(i -> "E" + i)
                .toList();
    }

    /**
     * The answer as a sentence, for each number of readers.
     *
     * @throws IllegalArgumentException as {@link #found}, and without any number of readers
     */
    public static String sentence(int entries, int jurors, List<Integer> readers) {
        if (readers.isEmpty()) throw new IllegalArgumentException("no readers");
        var parts = readers.stream()
                .map(each -> "dengan " + each + " pembaca tiap inovasi kira-kira "
                        + Math.round(100 * found(entries, jurors, each)) + " %")
                .collect(Collectors.joining("; "));
        return "Dari lima besar yang sebenarnya di antara " + entries + " inovasi, " + jurors + " juri menemukan "
                + parts + ".";
    }
}
