package id.terinovatif.sheet.heading;

import id.terinovatif.sheet.value.Tsv;
import java.util.List;

/** What people write for an entry of a closed list; {@code choices.tsv} holds it. */
public final class ChoiceNames {
    private static final List<List<String>> ROWS = Tsv.rows(ChoiceNames.class, "choices.tsv");

    private ChoiceNames() {}

    /** Other names of an entry; what is said of the main urusan holds for the others too. */
    public static List<String> of(String field, String code) {
        var list = field.equals("urusan_irisan") ? "urusan_utama" : field;
        return ROWS.stream()
                .filter(row -> row.get(0).equals(list) && row.get(1).equals(code))
                .map(row -> row.get(2))
                .toList();
    }
}
