package id.terinovatif.coach.zoning;

import id.terinovatif.coach.text.Cue;
import id.terinovatif.coach.text.Line;
import id.terinovatif.coach.text.Line.Mark;
import id.terinovatif.coach.text.Quantity;
import id.terinovatif.coach.text.SectionKind;
import id.terinovatif.coach.text.Text;
import id.terinovatif.coach.zoning.ZoneModel.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What the zone model looks at in a line: its form, its cues, its stems, its section and its neighbours. */
public final class Features {
    private final Text text;
    private final Commonness commonness;
    private final Map<String, Integer> linesWith = new HashMap<>();
    private final int firstNamed;
    private final List<Line> openers;

    public Features(Text text, Commonness commonness) {
        this.text = text;
        this.commonness = commonness;
        this.openers = openers(text.lines());
        for (var line : text.lines())
            for (var stem : new HashSet<>(line.stems())) linesWith.merge(stem, 1, Integer::sum);
        this.firstNamed = text.lines().stream()
                .filter(line -> line.is(Mark.NAMED))
                .findFirst()
                .map(Line::order)
                .orElse(Integer.MAX_VALUE);
    }

    /** How a line may hang on the one before it. */
    static final List<String> LINKS = List.of("paragraph", "list", "section", "next");

    /** All lines with their features, for the model. */
    public Sequence sequence() {
        var lines = text.lines();
        return new Sequence(
                IntStream.range(0, lines.size()).mapToObj(this::of).toList(),
                IntStream.range(0, lines.size()).mapToObj(this::link).toList());
    }

    private String link(int i) {
        if (i == 0) return "next";
        var line = text.lines().get(i);
        var before = text.lines().get(i - 1);
        if (!line.section().equals(before.section()) || line.kind() != before.kind()) return "next";
        if (line.is(Mark.SAME_PARAGRAPH)) return "paragraph";
        return line.is(Mark.LIST_ITEM) && before.is(Mark.LIST_ITEM) ? "list" : "section";
    }

    /** An item of a list that was opened as a list of problems. */
    boolean listsProblems(Line line) {
        return openers.get(line.order()).has(Cue.PROBLEM)
                && line.is(Mark.LIST_ITEM)
                && !line.kind().aside();
    }

    /** For each line the one that opened its list, or itself. */
    private static List<Line> openers(List<Line> lines) {
        var openers = new ArrayList<Line>();
        for (var line : lines) {
            var before = openers.isEmpty() ? null : lines.get(line.order() - 1);
            if (before == null || !line.is(Mark.LIST_ITEM) || !before.section().equals(line.section()))
                openers.add(line);
            else if (before.is(Mark.LIST_ITEM)) openers.add(openers.getLast());
            else openers.add(before.is(Mark.OPENS_LIST) ? before : line);
        }
        return openers;
    }

    /** The features of line {@code i}, each a short name that can be shown as a reason. */
    public List<String> of(int i) {
        var line = text.lines().get(i);
        var found = new ArrayList<String>();
        found.add("bias");
        form(line, found);
        cues(line, found);
        numbers(line, found);
        words(line, found);
        title(line, found);
        topic(line, found);
        neighbour(i - 1, "before", found);
        neighbour(i + 1, "after", found);
        place(i, found);
        return found;
    }

    /** A sentence that names the topic belongs to this innovation; one made of common words fits any. */
    private void topic(Line line, List<String> found) {
        var stems = new HashSet<>(line.stems());
        long rare = stems.stream().filter(stem -> !commonness.common(stem)).count();
        long topical = stems.stream()
                .filter(stem -> !commonness.common(stem) && linesWith.getOrDefault(stem, 0) >= 3)
                .count();
        var side = line.kind().aside() ? "@aside" : "@main";
        found.add("rare:" + Math.min(rare, 4) + side);
        found.add("topical:" + Math.min(topical, 3) + side);
        double ordinary =
                stems.stream().mapToDouble(commonness::share).average().orElse(0);
        found.add("ordinary:" + (int) (ordinary * 10) + side);
    }

    private static void form(Line line, List<String> found) {
        found.add("kind:" + line.kind());
        if (line.kind().aside()) found.add("aside");
        for (var mark : line.marks()) {
            found.add("mark:" + mark);
            found.add(mark + "@" + line.kind());
        }
        found.add("length:" + length(line.words().size()));
        if (!line.is(Mark.NAMED) && !line.is(Mark.TOPICAL)) found.add("nameless");
    }

    private static String length(int words) {
        if (words <= 3) return "3";
        if (words <= 7) return "7";
        if (words <= 14) return "14";
        return words <= 28 ? "28" : "long";
    }

    private static void cues(Line line, List<String> found) {
        boolean named = line.is(Mark.NAMED) || line.is(Mark.TOPICAL);
        for (var cue : line.cues()) {
            found.add("cue:" + cue);
            found.add(cue + "@" + line.kind());
            found.add(cue + (named ? "+named" : "-named"));
            if (line.is(Mark.LOCAL)) found.add(cue + "+local");
        }
        if (line.has(Cue.PROBLEM) && !line.has(Cue.AIM) && !line.has(Cue.BENEFIT)) found.add("plain-problem");
        if (line.has(Cue.PROBLEM) && line.has(Cue.MOTIVE)) found.add("problem-motive");
    }

    private void numbers(Line line, List<String> found) {
        if (outcome(line)) found.add("outcome");
        if (!line.shifts().isEmpty()) found.add("shift");
        if (!line.measures()) return;
        found.add("measures");
        boolean target = line.has(Cue.TARGET);
        if (line.has(Cue.CHANGE)) found.add(target ? "change-target" : "change-measured");
        if (line.has(Cue.MEASURED)) found.add(target ? "measured-target" : "measured-number");
        if (line.is(Mark.DATED)) found.add(target ? "dated-target" : "dated-number");
        if (line.has(Cue.PROBLEM)) found.add("problem-number");
        found.add("measures@" + line.kind());
        if (line.quantities().stream().map(Quantity::unit).anyMatch("%"::equals)) found.add("percent");
    }

    /** A measured outcome, told as having happened, where outcomes are told. */
    boolean outcome(Line line) {
        if (line.is(Mark.BEFORE_AFTER_ROW) || became(line) || answersOldWay(line)) return true;
        if (!line.measures() || line.has(Cue.TARGET) || line.is(Mark.CITES_REGULATION) || line.has(Cue.PROFILE))
            return false;
        if (budget(line)) return false;
        boolean told = line.has(Cue.CHANGE) || line.has(Cue.MEASURED);
        return switch (line.kind()) {
            case RESULT, RENEWAL -> told || line.is(Mark.DATED);
            case BENEFIT -> told;
            case DRIVERS -> told && line.is(Mark.DATED);
            case BACKGROUND, PROBLEM, LEGAL, AIM, OBSTACLES, REPLICATION, ISSUES -> false;
            default -> told && line.order() >= firstNamed && toldInPassing(line);
        };
    }

    /** A number became another: an outcome, unless hoped for or told where problems are. */
    private static boolean became(Line line) {
        if (line.shifts().isEmpty() || line.has(Cue.TARGET) || line.has(Cue.MOTIVE) || line.has(Cue.NATIONAL))
            return false;
        return switch (line.kind()) {
            case BACKGROUND, PROBLEM, LEGAL, AIM, OBSTACLES, ISSUES -> false;
            default -> true;
        };
    }

    /** "Sebelumnya warga menunggu 3 hari. Kini warga menunggu 1 jam." */
    boolean answersOldWay(Line line) {
        if (line.order() == 0 || line.kind() == SectionKind.PROBLEM || line.kind() == SectionKind.BACKGROUND)
            return false;
        if (!line.has(Cue.NEW_WAY) || line.has(Cue.TARGET) || line.quantities().isEmpty()) return false;
        var before = text.lines().get(line.order() - 1);
        return before.section().equals(line.section())
                && before.has(Cue.OLD_WAY)
                && before.quantities().stream()
                        .anyMatch(a ->
                                line.quantities().stream().anyMatch(b -> a.comparable(b) && a.value() != b.value()));
    }

    /** Money that was set aside is no outcome. */
    private static boolean budget(Line line) {
        boolean onlyMoney =
                line.quantities().stream().allMatch(quantity -> quantity.unit().equals("rupiah"));
        return line.has(Cue.BUDGET) && !line.has(Cue.BECOMES) && (onlyMoney || !line.has(Cue.CHANGE));
    }

    private static boolean toldInPassing(Line line) {
        if (line.has(Cue.PROBLEM) || line.has(Cue.NATIONAL) || !line.is(Mark.DATED)) return false;
        return line.has(Cue.CHANGE) || line.is(Mark.NAMED) || (line.has(Cue.SOURCE) && line.has(Cue.MEASURED));
    }

    private static void words(Line line, List<String> found) {
        for (var stem : new HashSet<>(line.stems())) found.add("stem:" + stem);
        for (int i = 0; i + 1 < line.words().size(); i++)
            found.add("pair:" + line.words().get(i).form() + "_"
                    + line.words().get(i + 1).form());
        if (line.words().isEmpty()) return;
        int first = line.is(Mark.LIST_ITEM)
                        && line.words().size() > 1
                        && line.words().getFirst().form().length() < 3
                ? 1
                : 0;
        var word = line.words().get(first).form();
        found.add("first:" + word);
        found.add("begins:" + opening(word));
        found.add("begins:" + opening(word) + "@" + line.kind());
    }

    private static String opening(String word) {
        for (var prefix : List.of("meng", "meny", "mem", "men", "me")) if (word.startsWith(prefix)) return "me";
        for (var prefix : List.of("di", "ter", "ber", "pe", "ke", "se")) if (word.startsWith(prefix)) return prefix;
        return word.endsWith("nya") ? "nya" : "other";
    }

    private void title(Line line, List<String> found) {
        long shared = new HashSet<>(line.stems())
                .stream().filter(text.titleStems()::contains).count();
        found.add("title:" + Math.min(shared, 3));
        if (shared > 0) found.add("title@" + line.kind());
    }

    private void neighbour(int i, String side, List<String> found) {
        if (i < 0 || i >= text.lines().size()) return;
        var line = text.lines().get(i);
        for (var cue : List.of(Cue.PROBLEM, Cue.REGULATION, Cue.DEFINITION, Cue.CEREMONY, Cue.PROFILE, Cue.NATIONAL))
            if (line.has(cue)) found.add(side + ":" + cue);
        if (line.is(Mark.NAMED)) found.add(side + ":NAMED");
        if (line.is(Mark.OPENS_LIST)) found.add(side + ":OPENS_LIST");
        if (line.measures()) found.add(side + ":measures");
    }

    private void place(int i, List<String> found) {
        if (i < 3) found.add("top3");
        else if (i < 8) found.add("top8");
        if (i < firstNamed) found.add("not-yet-named");
    }
}
