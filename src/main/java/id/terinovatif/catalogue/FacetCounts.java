package id.terinovatif.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many entries lie on each side, of those that a wish leaves; one pass over the table for all of them. */
@Repository
class FacetCounts {
    private static final Facet[] SIDES = Facet.values();

    private static final String VALUES = Arrays.stream(SIDES)
            .map(one -> one.value() + " as " + one.parameter())
            .collect(Collectors.joining(", "));

    private static final String NAMES =
            Arrays.stream(SIDES).map(Facet::parameter).collect(Collectors.joining(", "));

    private static final String PLACES = java.util.stream.IntStream.rangeClosed(1, SIDES.length)
            .mapToObj(String::valueOf)
            .collect(Collectors.joining(", "));

    private static final String SETS =
            Arrays.stream(SIDES).map(one -> "(" + one.parameter() + ")").collect(Collectors.joining(", "));

    private final JdbcClient jdbc;

    FacetCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A value of a side and how many entries have it. */
    record Count(String value, int entries) {}

    /** All of a wish: how many there are, and the values of each side, the commonest first. */
    record Counted(int total, Map<Facet, List<Count>> sides) {
        int of(Facet facet, String value) {
            return sides.getOrDefault(facet, List.of()).stream()
                    .filter(one -> one.value().equals(value))
                    .mapToInt(Count::entries)
                    .sum();
        }
    }

    /** A row of the grouping; {@code side} is null for the whole. */
    private record Row(@Nullable Facet side, @Nullable String value, int entries) {}

    Counted of(Entries.Narrowed narrowed) {
        var rows = jdbc.sql("with e as materialized (select " + VALUES + ", count(*) as n from catalogue_entry e"
                        + narrowed.where() + " group by " + PLACES + ") select grouping(" + NAMES + ") as grouped, "
                        + NAMES
                        + ", sum(n)::int as entries from e group by grouping sets ((), " + SETS
                        + ") order by entries desc, " + NAMES)
                .params(narrowed.params())
                .query((row, n) -> {
                    var side = side(row.getInt("grouped"));
                    return new Row(side, side == null ? null : row.getString(side.parameter()), row.getInt("entries"));
                })
                .list();
        var sides = new EnumMap<Facet, List<Count>>(Facet.class);
        int total = 0;
        for (var row : rows)
            if (row.side() == null) total = row.entries();
            else if (row.value() != null)
                sides.computeIfAbsent(row.side(), none -> new ArrayList<>()).add(new Count(row.value(), row.entries()));
        return new Counted(total, sides);
    }

    /** The side whose bit is not set; the first stands leftmost. */
    private static @Nullable Facet side(int grouped) {
        for (int n = 0; n < SIDES.length; n++) if ((grouped & (1 << (SIDES.length - 1 - n))) == 0) return SIDES[n];
        return null;
    }
}
