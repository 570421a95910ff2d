package id.terinovatif.coach.text;

import java.util.List;
import java.util.Map;

/** Numbers in words: "tiga", "lima belas", "dua puluh lima", "seratus". */
final class NumberWords {
    private static final Map<String, Integer> ONES = Map.of(
            "satu",
            1,
            "dua",
            2,
            "tiga",
            3,
            "empat",
            4,
            "lima",
            5,
            "enam",
            6,
            "tujuh",
            7,
            "delapan",
            8,
            "sembilan",
            9,
            "nol",
            0);
    private static final Map<String, Integer> WHOLE =
            Map.of("sepuluh", 10, "sebelas", 11, "seratus", 100, "seribu", 1000);
    private static final Map<String, Integer> AFTER = Map.of("belas", 0, "puluh", 10, "ratus", 100, "ribu", 1000);

    /**
     * A number read from words.
     *
     * @param words how many words it takes
     */
    record Read(double value, int words) {
        static final Read NOTHING = new Read(0, 0);
    }

    private NumberWords() {}

    static boolean starts(Word word) {
        return ONES.containsKey(word.form()) || WHOLE.containsKey(word.form());
    }

    /** The number that begins at {@code i}; no words if none does. */
    static Read at(List<Word> words, int i) {
        double value = 0;
        int next = i;
        for (var read = one(words, next); read.words() > 0; read = one(words, next)) {
            if (next > i && read.value() >= value) break;
            value += read.value();
            next += read.words();
        }
        return new Read(value, next - i);
    }

    private static Read one(List<Word> words, int i) {
        if (i >= words.size()) return Read.NOTHING;
        var form = words.get(i).form();
        if (WHOLE.containsKey(form)) return new Read(WHOLE.getOrDefault(form, 0), 1);
        var digit = ONES.get(form);
        if (digit == null) return Read.NOTHING;
        var after = i + 1 < words.size() ? AFTER.get(words.get(i + 1).form()) : null;
        if (after == null) return new Read(digit, 1);
        return new Read(after == 0 ? 10 + digit : digit * after, 2);
    }
}
