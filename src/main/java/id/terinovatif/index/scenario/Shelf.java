package id.terinovatif.index.scenario;

import id.terinovatif.index.scenario.Simulation.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A page of a scenario's innovations: those that differ first, then the strongest; a word narrows it. */
public record Shelf(List<Row> rows, String search, int page, boolean more) {
    private static final int SIZE = 25;

    static Shelf of(List<Row> rows, String search, int page) {
        var words = search.strip().toLowerCase(Locale.ROOT);
        var found = rows.stream()
                .filter(row -> (row.line().name() + " " + row.line().agency())
                        .toLowerCase(Locale.ROOT)
                        .contains(words))
                .sorted(Comparator.comparing((Row row) -> !row.changed())
                        .thenComparing(Row::points, Comparator.reverseOrder()))
                .skip((long) (page - 1) * SIZE)
                .limit(SIZE + 1L)
                .toList();
        return new Shelf(found.stream().limit(SIZE).toList(), search.strip(), page, found.size() > SIZE);
    }
}
