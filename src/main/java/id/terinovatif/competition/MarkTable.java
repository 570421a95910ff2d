package id.terinovatif.competition;

import id.terinovatif.scoring.InvalidAnswers;
import id.terinovatif.scoring.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Marks in one order, whatever order and names they came with: entries and jurors by the marks they have, by name only where
 * these are the same. Sums taken in this order are the same to the last bit.
 */
final class MarkTable {
    final List<String> entries;
    final List<String> jurors;
    /** By mark: its entry, its juror and its points. */
    final int[] entry;

    final int[] juror;
    final double[] points;
    /** By entry and by juror, how many marks. */
    final int[] perEntry;

    final int[] perJuror;
    private final int[] first;

    MarkTable(List<Mark> marks) {
        check(marks);
        entries = ordered(marks, Mark::entry);
        jurors = ordered(marks, Mark::juror);
        var entryNumbers = numbers(entries);
        var jurorNumbers = numbers(jurors);
        var sorted = marks.stream()
                .sorted(Comparator.<Mark>comparingInt(mark -> number(entryNumbers, mark.entry()))
                        .thenComparingInt(mark -> number(jurorNumbers, mark.juror())))
                .toList();
        entry = sorted.stream()
                .mapToInt(mark -> number(entryNumbers, mark.entry()))
                .toArray();
        juror = sorted.stream()
                .mapToInt(mark -> number(jurorNumbers, mark.juror()))
                .toArray();
        points = sorted.stream().mapToDouble(Mark::points).toArray();
        perEntry = new int[entries.size()];
        perJuror = new int[jurors.size()];
        for (int one : entry) perEntry[one]++;
        for (int one : juror) perJuror[one]++;
        first = new int[entries.size()];
        for (int i = 1; i < first.length; i++) first[i] = first[i - 1] + perEntry[i - 1];
    }

    private static void check(List<Mark> marks) {
        var problems = new ArrayList<Problem>();
        if (marks.isEmpty()) problems.add(new Problem("marks", "isi paling sedikit satu"));
        var seen = new HashSet<List<String>>();
        for (int i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            var at = "marks[" + i + "]";
            if (mark.entry().isBlank()) problems.add(new Problem(at + ".entry", "harus diisi"));
            if (mark.juror().isBlank()) problems.add(new Problem(at + ".juror", "harus diisi"));
            if (!(mark.points() >= 0 && mark.points() <= 100))
                problems.add(new Problem(at + ".points", "isi 0 sampai 100"));
            if (!seen.add(List.of(mark.entry(), mark.juror())))
                problems.add(new Problem(at, "juri ini sudah memberi nilai untuk inovasi ini"));
        }
        if (!problems.isEmpty()) throw new InvalidAnswers(problems);
    }

    private static List<String> ordered(List<Mark> marks, Function<Mark, String> of) {
        var points = marks.stream()
                .collect(Collectors.groupingBy(
                        of,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                own -> own.stream()
                                        .mapToDouble(Mark::points)
                                        .sorted()
                                        .toArray())));
        return points.entrySet().stream()
                .sorted(Map.Entry.<String, double[]>comparingByValue(Arrays::compare)
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Integer> numbers(List<String> names) {
        var numbers = new HashMap<String, Integer>();
        names.forEach(name -> numbers.put(name, numbers.size()));
        return numbers;
    }

    private static int number(Map<String, Integer> numbers, String name) {
        return Objects.requireNonNull(numbers.get(name));
    }

    int size() {
        return points.length;
    }

    /** The entry's first mark; its others follow. */
    int first(int entry) {
        return first[entry];
    }

    /** The plain mean of each entry, in points. */
    double[] means() {
        var means = new double[entries.size()];
        for (int m = 0; m < points.length; m++) means[entry[m]] += points[m];
        for (int i = 0; i < means.length; i++) means[i] /= perEntry[i];
        return means;
    }

    /** Into how many groups the jury falls that have no entry in common. */
    long parts() {
        var groups = new Groups(entries.size() + jurors.size());
        for (int m = 0; m < points.length; m++) groups.join(entry[m], entries.size() + juror[m]);
        return IntStream.range(0, entries.size()).filter(i -> groups.of(i) == i).count();
    }

    /** Entries that two jurors or more have read. */
    long shared() {
        return Arrays.stream(perEntry).filter(readers -> readers > 1).count();
    }
}
