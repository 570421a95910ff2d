package id.terinovatif.privacy;

import id.terinovatif.sheet.value.Tsv;
import java.util.List;
import java.util.Locale;

/**
 * A column that names a person, as {@code holdings.tsv} lists them.
 *
 * @param without columns of such a row that are not the person's own
 */
record Holding(String table, String column, String what, WhenLeaving leaving, List<String> without) {
    /** What becomes of such a row when the person leaves. */
    enum WhenLeaving {
        TETAP,
        HAPUS,
        LEPAS
    }

    static final List<Holding> ALL = Tsv.rows(Holding.class, "holdings.tsv").stream()
            .map(row -> new Holding(
                    row.get(0),
                    row.get(1),
                    row.get(2),
                    WhenLeaving.valueOf(row.get(3).toUpperCase(Locale.ROOT)),
                    row.get(4).isEmpty() ? List.of() : List.of(row.get(4).split(",", -1))))
            .toList();

    /** Of this person, as a condition; sessions alone know no region. */
    String condition() {
        return (table.equals("web_session") ? "" : "region_id = :region and ") + column + " = :person";
    }

    String name() {
        return table + "." + column;
    }
}
