package id.terinovatif.exchange.portal;

import id.terinovatif.sheet.value.Tsv;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The portal's fields in their order; {@code portal-map.tsv} holds them, with a source and how sure it is. */
public final class PortalMap {
    private static final List<List<String>> ROWS = Tsv.rows(PortalMap.class, "portal-map.tsv");

    private PortalMap() {}

    /**
     * A field of the portal's form.
     *
     * @param words a limit in words, null when the official one is not known
     * @param least whether the limit is a minimum
     * @param sure false when only a region's copy of the form says so
     */
    public record Place(
            int order,
            String field,
            String label,
            @Nullable Integer words,
            boolean least,
            boolean sure,
            String source) {}

    /** The fields of a year; of a year that nobody has described those of the newest described one, presumed. */
    public static List<Place> of(int year) {
        var described = ROWS.stream()
                .mapToInt(row -> Integer.parseInt(row.getFirst()))
                .filter(known -> known <= year)
                .max();
        var from = described.orElseGet(() -> Integer.parseInt(ROWS.getFirst().getFirst()));
        return ROWS.stream()
                .filter(row -> Integer.parseInt(row.getFirst()) == from)
                .map(row -> place(row, from == year))
                .toList();
    }

    private static Place place(List<String> row, boolean ownYear) {
        return new Place(
                Integer.parseInt(row.get(1)),
                row.get(2),
                row.get(3),
                row.get(4).isEmpty() ? null : Integer.valueOf(row.get(4)),
                row.get(5).equals("min"),
                ownYear && row.get(6).equals("sure"),
                row.get(7));
    }
}
