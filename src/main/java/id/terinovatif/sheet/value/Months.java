package id.terinovatif.sheet.value;

import java.util.HashMap;
import java.util.Map;

/** The names of months as they are written here; {@code months.tsv} holds them. */
final class Months {
    private static final Map<String, Integer> NAMES = new HashMap<>();

    static {
        for (var row : Tsv.rows(Months.class, "months.tsv")) NAMES.put(row.getFirst(), Integer.valueOf(row.get(1)));
    }

    private Months() {}

    /** 1 to 12, or 0 when it is no month's name. */
    static int number(String word) {
        return NAMES.getOrDefault(word.replace(".", ""), 0);
    }
}
