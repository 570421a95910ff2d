package id.terinovatif.competition;

import id.terinovatif.scoring.InvalidAnswers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the entries stand after all marks are in: the plain mean, and beside it what is left when the strictness of those who
 * happened to read an entry is taken out. No mark is dropped. What the marks do not tell is null.
 *
 * @param because in Indonesian, why the marks could not be adjusted; null when they were
 * @param sigmaJuror the standard deviation between jurors, in points
 * @param sigmaNoise the standard deviation of chance in one mark, in points
 * @param entries the best first
 * @param jurors by name
 */
public record Standing(
        boolean adjusted,
        @Nullable String because,
        @Nullable Double sigmaJuror,
        @Nullable Double sigmaNoise,
        List<Place> entries,
        List<Effect> jurors) {
    /** With fewer entries read by two jurors or more, nothing is known about strictness. */
    public static final int LEAST_SHARED = 5;

    // nine of ten cases of a normal distribution lie within so many standard deviations
    private static final double NINE_OF_TEN = 1.6449;
    // two values this close differ by the arithmetic alone
    private static final double SAME = 1e-9;

    /**
     * One entry.
     *
     * @param raw the plain mean of its marks
     * @param value the mean that jurors of usual strictness would have given; the plain mean where nothing was adjusted
     * @param low with {@code high} the range that holds the value in nine of ten cases
     * @param rank from 1; equal values share it
     * @param rawRank the rank the plain mean would give
     * @param band from 1; within a band nobody can be told from its first in nine of ten cases
     */
    public record Place(
            String entry,
            double raw,
            double value,
            @Nullable Double low,
            @Nullable Double high,
            int rank,
            int rawRank,
            @Nullable Integer band) {}

    /**
     * One juror.
     *
     * @param effect points given above what others give to the same entries, shrunk; negative when stricter
     * @param readings how many marks
     */
    public record Effect(String juror, @Nullable Double effect, int readings) {}

    /**
     * The standing.
     *
     * @throws InvalidAnswers without marks, for points outside 0 to 100, and for a second mark of a juror for an entry
     */
    public static Standing of(List<Mark> marks) {
        var table = new MarkTable(marks);
        var because = because(table);
        return because == null ? adjusted(table, new Strictness(table)) : plain(table, because);
    }

    private static @Nullable String because(MarkTable table) {
        if (table.parts() > 1)
            return "Para juri terbagi dalam " + table.parts()
                    + " kelompok yang tidak membaca satu inovasi pun bersama, jadi juri yang ketat tidak dapat dibedakan"
                    + " dari inovasi yang lemah.";
        if (table.shared() < LEAST_SHARED)
            return "Baru " + table.shared() + " inovasi dibaca dua juri atau lebih; perlu paling sedikit "
                    + LEAST_SHARED + " untuk mengenali juri yang ketat dan yang murah.";
        return null;
    }

    private static Standing plain(MarkTable table, String because) {
        var raw = table.means();
        var ranks = ranks(raw);
        var places = new ArrayList<Place>();
        for (int i : order(table, raw, raw))
            places.add(new Place(table.entries.get(i), raw[i], raw[i], null, null, ranks[i], ranks[i], null));
        var jurors = jurors(table)
                .mapToObj(j -> new Effect(table.jurors.get(j), null, table.perJuror[j]))
                .toList();
        return new Standing(false, because, null, null, places, jurors);
    }

    private static Standing adjusted(MarkTable table, Strictness model) {
        var raw = table.means();
        var value = IntStream.range(0, raw.length).mapToDouble(model::value).toArray();
        var ranks = ranks(value);
        var rawRanks = ranks(raw);
        var places = new ArrayList<Place>();
        int band = 1;
        int leader = -1;
        for (int i : order(table, value, raw)) {
            if (leader < 0) leader = i;
            if (value[leader] - value[i] > NINE_OF_TEN * model.error(leader, i) + SAME) {
                leader = i;
                band++;
            }
            double away = NINE_OF_TEN * model.error(i);
            places.add(new Place(
                    table.entries.get(i),
                    raw[i],
                    value[i],
                    value[i] - away,
                    value[i] + away,
                    ranks[i],
                    rawRanks[i],
                    band));
        }
        var jurors = jurors(table)
                .mapToObj(j -> new Effect(table.jurors.get(j), model.effect(j), table.perJuror[j]))
                .toList();
        return new Standing(true, null, model.sigmaJuror(), model.sigmaNoise(), places, jurors);
    }

    private static IntStream jurors(MarkTable table) {
        return IntStream.range(0, table.jurors.size())
                .boxed()
                .sorted(Comparator.comparing(table.jurors::get))
                .mapToInt(j -> j);
    }

    private static List<Integer> order(MarkTable table, double[] value, double[] raw) {
        return IntStream.range(0, value.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -value[i])
                        .thenComparingDouble(i -> -raw[i])
                        .thenComparing(table.entries::get))
                .toList();
    }

    private static int[] ranks(double[] value) {
        var sorted = IntStream.range(0, value.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -value[i]))
                .toList();
        var ranks = new int[value.length];
        for (int at = 0; at < sorted.size(); at++) {
            int one = sorted.get(at);
            boolean same = at > 0 && value[sorted.get(at - 1)] - value[one] < SAME;
            ranks[one] = same ? ranks[sorted.get(at - 1)] : at + 1;
        }
        return ranks;
    }
}
