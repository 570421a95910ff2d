package id.terinovatif.training.knowledge;

import id.terinovatif.instrument.Evidence;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.instrument.Level;
import id.terinovatif.shared.Indonesian;
import id.terinovatif.training.knowledge.Question.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All questions that an edition yields: which paper proves what, which year counts, how many points, what a level asks. */
public final class QuestionBank {
    /** How many are asked before and again after a bimtek. */
    public static final int IN_A_TEST = 10;

    private static final int WRONG = 3;

    private final Instrument instrument;
    private final List<Indicator> indicators;

    private QuestionBank(Instrument instrument) {
        this.instrument = instrument;
        this.indicators = instrument.perInnovation();
    }

    public static List<Question> of(Instrument instrument) {
        var bank = new QuestionBank(instrument);
        return bank.indicators.stream()
                .flatMap(one -> Stream.of(bank.paper(one), bank.years(one), bank.points(one), bank.level(one)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Question> paper(Indicator one) {
        var papers = papers(one);
        if (papers.isEmpty()) return Optional.empty();
        var right = papers.getFirst();
        var others = indicators.stream()
                .filter(other -> !other.equals(one))
                .flatMap(other -> papers(other).stream().limit(1));
        return question(
                Kind.PAPER,
                one,
                "Dokumen mana yang membuktikan \"" + one.name() + "\"?",
                right,
                others,
                "Edisi " + instrument.year() + " meminta: " + right + ".");
    }

    /** What an indicator asks for; where it is answered in one of several ways, what those ask for. */
    public static List<String> papers(Indicator one) {
        var own = one.evidence().stream().map(Evidence::document).toList();
        if (!own.isEmpty()) return own;
        return one.variants().stream()
                .flatMap(variant -> variant.evidence().stream())
                .map(Evidence::document)
                .distinct()
                .toList();
    }

    private Optional<Question> years(Indicator one) {
        if (one.evidenceYears().isEmpty()) return Optional.empty();
        var right = years(one.evidenceYears());
        var others = Stream.of(
                        List.of("T-0"),
                        List.of("T-1"),
                        List.of("T-1", "T-0"),
                        List.of("T-2", "T-1", "T-0"),
                        List.of("T-3", "T-2"))
                .map(this::years);
        return question(
                Kind.YEARS,
                one,
                "Bukti \"" + one.name() + "\" boleh bertahun berapa?",
                right,
                others,
                "Untuk penilaian " + instrument.year() + " yang berlaku: " + right + ".");
    }

    private String years(List<String> codes) {
        return codes.stream()
                .map(code -> code.replaceAll("\\D", ""))
                .map(back -> instrument.year() - Integer.parseInt(back))
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    private Optional<Question> points(Indicator one) {
        var weight = one.weight();
        if (weight == null || levels(one).isEmpty()) return Optional.empty();
        var right = Indonesian.number(one.points(2));
        var others = indicators.stream()
                .flatMap(other -> Stream.of(other.points(1), other.points(2), other.points(3)))
                .filter(java.util.Objects::nonNull)
                .map(Indonesian::number);
        return question(
                Kind.POINTS,
                one,
                "Berapa poin \"" + one.name() + "\" pada tingkat 2?",
                right,
                others,
                "Bobotnya " + Indonesian.number(weight) + ", dikalikan tingkatnya.");
    }

    private Optional<Question> level(Indicator one) {
        var levels = levels(one);
        if (levels.size() < 3) return Optional.empty();
        var right = levels.getLast().text();
        var way = one.levels().isEmpty() ? " (" + one.variants().getFirst().name() + ")" : "";
        return question(
                Kind.LEVEL,
                one,
                "Keadaan mana yang memberi tingkat 3 pada \"" + one.name() + "\"" + way + "?",
                right,
                levels.stream().limit(2).map(Level::text),
                "Tingkat 3: " + right + ".");
    }

    /** The levels, where there are several ways to answer those of the first. */
    private static List<Level> levels(Indicator one) {
        if (!one.levels().isEmpty() || one.variants().isEmpty()) return one.levels();
        return one.variants().getFirst().levels();
    }

    /** Wrong answers are drawn by the question's name, so they are the same for everybody; fewer than two make no question. */
    private Optional<Question> question(
            Kind kind, Indicator one, String text, String right, Stream<String> others, String why) {
        var chance = new Random(kind.id(one).hashCode() + instrument.hash().hashCode());
        var wrong = new ArrayList<>(new LinkedHashSet<>(others.toList()));
        wrong.removeIf(other -> other.equalsIgnoreCase(right));
        if (wrong.size() < 2) return Optional.empty();
        Collections.shuffle(wrong, chance);
        var options = new ArrayList<>(wrong.subList(0, Math.min(WRONG, wrong.size())));
        options.add(chance.nextInt(options.size() + 1), right);
        return Optional.of(new Question(kind.id(one), kind, one.code(), text, right, List.copyOf(options), why));
    }

    /** The questions of one bimtek: the same before and after, another choice for every bimtek, all kinds in turn. */
    public static List<Question> chosen(Instrument instrument, long training, int count) {
        var all = new ArrayList<>(of(instrument));
        Collections.shuffle(all, new Random(training));
        var byKind = all.stream().collect(Collectors.groupingBy(Question::kind));
        var chosen = new ArrayList<Question>();
        for (int round = 0; chosen.size() < Math.min(count, all.size()); round++)
            for (var kind : Kind.values()) {
                var some = byKind.getOrDefault(kind, List.of());
                if (round < some.size() && chosen.size() < count) chosen.add(some.get(round));
            }
        return chosen;
    }
}
