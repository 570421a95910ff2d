package id.terinovatif.coach.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds numbers that measure something; years, dates, clock times, list numbers and numbers of regulations do not. */
public final class Quantities {
    private static final Map<String, Set<String>> WORDS = Lexicon.sets("numbers.yaml");
    private static final Set<String> MONTHS = WORDS.getOrDefault("MONTHS", Set.of());
    /** Before a number: it is a name or an address, not a measure. */
    private static final Set<String> NAMES_A_NUMBER = WORDS.getOrDefault("NAMES_A_NUMBER", Set.of());
    /** After a number: not what is counted, as in "45 dan". */
    private static final Set<String> NO_UNIT = WORDS.getOrDefault("NO_UNIT", Set.of());

    /** What numbers in words are commonly written before. */
    private static final Set<String> COUNTED = WORDS.getOrDefault("COUNTED", Set.of());

    private static final Map<String, Double> TIMES = Map.of(
            "ratus", 1e2, "ribu", 1e3, "rb", 1e3, "juta", 1e6, "jt", 1e6, "miliar", 1e9, "milyar", 1e9, "triliun",
            1e12);
    private static final Map<String, String> SAME_UNIT =
            Map.of("persen", "%", "prosen", "%", "jiwa", "orang", "warga", "orang", "org", "orang", "rp", "rupiah");

    /** After a slash: 500/hari counts something for each of these. */
    private static final Set<String> PER =
            Set.of("hari", "minggu", "bulan", "tahun", "jam", "orang", "kk", "rumah", "desa");

    /** Written with juta or miliar and no unit, it is money. */
    private static final double MILLIONS = 1e6;

    private static final int NEAR = 9;

    private Quantities() {}

    static boolean month(String word) {
        return MONTHS.contains(word);
    }

    /** Whether the word is a year of our time, such as 2024. */
    public static boolean year(Word word) {
        var form = word.form();
        return form.length() == 4 && (form.startsWith("19") || form.startsWith("20")) && plainDigits(form);
    }

    static List<Quantity> of(String text, List<Word> words) {
        var found = new ArrayList<Quantity>();
        for (int i = 0; i < words.size(); i++) {
            var quantity = words.get(i).number() ? at(text, words, i) : null;
            if (quantity == null) quantity = sharing(words, i, found);
            if (quantity == null) quantity = inWords(text, words, i);
            if (quantity != null) found.add(quantity);
        }
        return found;
    }

    /** "jam 7" is a time of the day; in "3 jam → 40 menit" the hours belong to the three. */
    private static boolean namesNumber(List<Word> words, int i) {
        if (i == 0 || !NAMES_A_NUMBER.contains(words.get(i - 1).form())) return false;
        boolean unit =
                i > 1 && words.get(i - 2).number() && words.get(i - 1).form().equals("jam");
        return !unit;
    }

    /** "tiga hari", "lima belas orang": numbers in words count only before what is commonly counted. */
    private static @Nullable Quantity inWords(String text, List<Word> words, int i) {
        boolean within = i > 0 && NumberWords.starts(words.get(i - 1));
        if (within || !NumberWords.starts(words.get(i))) return null;
        var read = NumberWords.at(words, i);
        int next = i + read.words();
        if (next >= words.size() || !COUNTED.contains(words.get(next).form())) return null;
        var unit = words.get(next);
        if (!adjacent(text, words.get(next - 1).end(), unit.start())) return null;
        return new Quantity(
                read.value(),
                SAME_UNIT.getOrDefault(unit.form(), unit.form()),
                words.get(i).start(),
                unit.end());
    }

    /** A number without a unit that is neither a year, a date, a name nor the number of a list. */
    static boolean bare(String text, List<Word> words, int i) {
        var word = words.get(i);
        if (!word.number() || year(word) || listMarker(text, word, i) || Double.isNaN(value(word.form()))) return false;
        if (namesNumber(words, i)) return false;
        return i + 1 >= words.size() || !MONTHS.contains(words.get(i + 1).form());
    }

    /** "dari 3.000 kartu menjadi 8.000": the later number counts the same thing. */
    private static @Nullable Quantity sharing(List<Word> words, int i, List<Quantity> before) {
        var word = words.get(i);
        boolean later = i > 1
                && words.get(i - 1).form().equals("menjadi")
                && !before.isEmpty()
                && words.get(Math.max(0, i - NEAR)).start() <= before.getLast().start();
        if (!later || !word.number() || year(word) || Double.isNaN(value(word.form()))) return null;
        // "… 40 orang dari 45 menjadi 12": the bare number before has no unit to hand on
        if (words.get(i - 2).number()
                && words.get(i - 2).start() >= before.getLast().end()) return null;
        return new Quantity(value(word.form()), before.getLast().unit(), word.start(), word.end());
    }

    private static @Nullable Quantity at(String text, List<Word> words, int i) {
        var word = words.get(i);
        var before = i > 0 ? words.get(i - 1).form() : "";
        if (namesNumber(words, i) || listMarker(text, word, i)) return null;
        double value = value(word.form());
        if (Double.isNaN(value)) return null;
        int next = i + 1;
        for (; next < words.size() && TIMES.containsKey(words.get(next).form()); next++)
            value *= TIMES.getOrDefault(words.get(next).form(), 1.0);
        if (before.equals("rp"))
            return new Quantity(
                    value,
                    "rupiah",
                    words.get(i - 1).start(),
                    words.get(next - 1).end());
        if (next > i + 1 && next < words.size() && words.get(next).form().equals("per"))
            return new Quantity(
                    value, "rupiah", word.start(), words.get(next - 1).end());
        if (value >= MILLIONS && next > i + 1 && (next >= words.size() || !measures(words.get(next))))
            return new Quantity(
                    value, "rupiah", word.start(), words.get(next - 1).end());
        if (next >= words.size()
                || (year(word) && next == i + 1 && !words.get(next).form().equals("orang"))) return null;
        var unit = words.get(next);
        if (unit.form().equals("menjadi")
                && next + 1 < words.size()
                && words.get(next + 1).number()) {
            var later = at(text, words, next + 1);
            return later == null ? null : new Quantity(value, later.unit(), word.start(), word.end());
        }
        if (PER.contains(unit.form())
                && text.substring(words.get(next - 1).end(), unit.start()).equals("/"))
            return new Quantity(value, "per " + unit.form(), word.start(), unit.end());
        if (!adjacent(text, words.get(next - 1).end(), unit.start()) || !measures(unit)) return null;
        return new Quantity(value, SAME_UNIT.getOrDefault(unit.form(), unit.form()), word.start(), unit.end());
    }

    private static boolean measures(Word unit) {
        var form = unit.form();
        return !unit.number()
                && !MONTHS.contains(form)
                && !NO_UNIT.contains(form)
                && (form.equals("%") || form.length() > 1);
    }

    /** Only space, a bracket or nothing may stand between a number and its unit. */
    private static boolean adjacent(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '(' && c != ')' && c != '-') return false;
        }
        return true;
    }

    private static boolean listMarker(String text, Word word, int index) {
        if (word.form().length() > 2 || word.end() >= text.length()) return false;
        char after = text.charAt(word.end());
        boolean bracketed = word.start() > 0 && text.charAt(word.start() - 1) == '(';
        return after == ')' || (after == '.' && (index == 0 || bracketed));
    }

    static double value(String form) {
        var plain = decimalPoint(form) ? form : form.replace(".", "").replace(',', '.');
        if (!plainDigits(plain.replaceFirst("\\.", ""))) return Double.NaN;
        return plain.length() > 15 ? Double.NaN : Double.parseDouble(plain.toLowerCase(Locale.ROOT));
    }

    /** "64.25" was typed the English way: a full stop that separates thousands has three digits behind it. */
    private static boolean decimalPoint(String form) {
        int dot = form.indexOf('.');
        return dot > 0 && dot == form.lastIndexOf('.') && form.indexOf(',') < 0 && form.length() - dot != 4;
    }

    private static boolean plainDigits(String form) {
        return !form.isEmpty() && form.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
