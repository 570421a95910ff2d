package id.terinovatif.coach.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds pairs of numbers of which a sentence says that the one became the other. */
final class Shifts {
    private static final Set<String> BASELINE = Set.of(
            "dari",
            "semula",
            "tadinya",
            "sebelumnya",
            "awalnya",
            "dulu",
            "dulunya",
            "dahulu",
            "sebelum",
            "mula-mula",
            "biasanya",
            "asalnya",
            "dahulunya");
    private static final Set<String> BECOMES = Set.of("menjadi", "jadi", "tinggal");
    private static final Set<String> NOW =
            Set.of("kini", "sekarang", "saat", "setelah", "sesudah", "hingga", "ke", "turun", "naik");
    private static final Set<String> FORMERLY = Set.of(
            "sebelumnya",
            "semula",
            "tadinya",
            "dulu",
            "dulunya",
            "dahulu",
            "awalnya",
            "dibanding",
            "dibandingkan",
            "menggantikan");
    private static final List<String> CHANGES = List.of(
            "turun",
            "menurun",
            "penurun",
            "naik",
            "kenaik",
            "meningkat",
            "peningkat",
            "berkurang",
            "bertambah",
            "menyusut",
            "membaik",
            "melonjak",
            "tumbuh",
            "dipangkas",
            "terpangkas",
            "dipercepat");
    private static final List<String> ARROWS = List.of("→", "->", "=>", "➜", "➔");
    /** Farther apart two numbers seldom tell of one thing. */
    private static final int FAR = 16;

    private static final int YEAR_NEAR = 3;

    private final String text;
    private final List<Word> words;
    private final List<Counted> numbers;

    /** A number, with the places of its first word and of the word behind it. */
    private record Counted(Quantity quantity, int from, int to) {}

    private Shifts(String text, List<Word> words, List<Quantity> quantities) {
        this.text = text;
        this.words = words;
        this.numbers = numbers(quantities);
    }

    static List<Shift> in(String text, List<Word> words, List<Quantity> quantities) {
        return new Shifts(text, words, quantities).found();
    }

    private List<Shift> found() {
        var found = new ArrayList<Shift>();
        for (int i = 0; i < numbers.size(); i++)
            for (int k = i + 1; k < Math.min(numbers.size(), i + 3); k++) {
                var one = numbers.get(i);
                var other = numbers.get(k);
                if (other.from() - one.to() > FAR || !sameThing(one.quantity(), other.quantity())) continue;
                if (k > i + 1 && !skips(one, numbers.get(i + 1), other)) continue;
                if (hopedFor(one) || hopedFor(other)) continue;
                if (forward(one, other)) found.add(shift(one.quantity(), other.quantity()));
                else if (backward(one, other)) found.add(shift(other.quantity(), one.quantity()));
            }
        return found;
    }

    /** "dari 61 persen (120 orang) menjadi 88 persen": only what counts something else may stand between. */
    private static boolean skips(Counted one, Counted between, Counted other) {
        var unit = one.quantity().unit();
        return !unit.isEmpty()
                && unit.equals(other.quantity().unit())
                && !unit.equals(between.quantity().unit())
                && !between.quantity().unit().isEmpty();
    }

    private static boolean sameThing(Quantity one, Quantity other) {
        if (one.unit().equals(other.unit()) && one.value() == other.value()) return false;
        return one.unit().isEmpty() || other.unit().isEmpty() || one.comparable(other);
    }

    private static Shift shift(Quantity before, Quantity after) {
        var unit = after.unit().isEmpty() ? before.unit() : after.unit();
        return new Shift(
                before.unit().isEmpty() ? named(before, unit) : before,
                after.unit().isEmpty() ? named(after, unit) : after);
    }

    private static Quantity named(Quantity bare, String unit) {
        return new Quantity(bare.value(), unit, bare.start(), bare.end());
    }

    private boolean forward(Counted one, Counted other) {
        if (between(one, other, BECOMES) || arrow(one, other)) return true;
        boolean after = words.subList(0, one.from()).stream().anyMatch(word -> BASELINE.contains(word.form()));
        if (after && between(one, other, NOW)) return true;
        return years(one, other) && words.stream().anyMatch(Shifts::changes);
    }

    private static boolean changes(Word word) {
        return CHANGES.stream().anyMatch(word.form()::startsWith);
    }

    /** "dari target 5 ton menjadi 10": a target is no state before. */
    private boolean hopedFor(Counted number) {
        return words.subList(Math.max(0, number.from() - 2), number.from()).stream()
                .anyMatch(word -> word.form().startsWith("target"));
    }

    private boolean backward(Counted one, Counted other) {
        return between(one, other, FORMERLY);
    }

    private boolean between(Counted one, Counted other, Set<String> wanted) {
        return words.subList(one.to(), other.from()).stream().anyMatch(word -> wanted.contains(word.form()));
    }

    private boolean arrow(Counted one, Counted other) {
        var gap = text.substring(
                words.get(one.to() - 1).end(), words.get(other.from()).start());
        return ARROWS.stream().anyMatch(gap::contains);
    }

    /** Each number has a year of its own, the later number the later year. */
    private boolean years(Counted one, Counted other) {
        return later(yearBefore(one), yearBefore(other)) || later(yearBehind(one), yearBehind(other));
    }

    private static boolean later(String first, String second) {
        return !first.isEmpty() && !second.isEmpty() && first.compareTo(second) < 0;
    }

    private String yearBehind(Counted number) {
        for (int i = number.to(); i < Math.min(words.size(), number.to() + YEAR_NEAR); i++)
            if (Quantities.year(words.get(i))) return words.get(i).form();
        return "";
    }

    private String yearBefore(Counted number) {
        for (int i = number.from() - 1; i >= Math.max(0, number.from() - YEAR_NEAR - 1); i--)
            if (Quantities.year(words.get(i))) return words.get(i).form();
        return "";
    }

    /** The quantities, and between them numbers that have no unit of their own. */
    private List<Counted> numbers(List<Quantity> quantities) {
        var numbers = new ArrayList<Counted>();
        int next = 0;
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            while (next < quantities.size() && quantities.get(next).end() <= word.start()) next++;
            boolean measured = next < quantities.size() && quantities.get(next).start() <= word.start();
            if (measured) {
                int to = behind(i, quantities.get(next));
                numbers.add(new Counted(quantities.get(next), i, to));
                i = to - 1;
            } else if (Quantities.bare(text, words, i))
                numbers.add(new Counted(
                        new Quantity(Quantities.value(word.form()), "", word.start(), word.end()), i, i + 1));
        }
        return numbers;
    }

    private int behind(int from, Quantity quantity) {
        return IntStream.range(from, words.size())
                .filter(i -> words.get(i).start() >= quantity.end())
                .findFirst()
                .orElse(words.size());
    }
}
