package id.terinovatif.coach.checks;

import id.terinovatif.coach.Check;
import id.terinovatif.coach.substance.Likeness;
import id.terinovatif.coach.substance.Repetition;
import id.terinovatif.coach.substance.Substance;
import id.terinovatif.coach.text.Line;
import id.terinovatif.coach.text.Phrases;
import id.terinovatif.coach.text.SectionKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whether everything stands in its place, once, in the writer's own voice. */
final class PlaceChecks {
    /** So much of a sentence must stand again before it counts as the same one. */
    private static final double MOSTLY = 0.6;

    private PlaceChecks() {}

    static List<Hit> wrongField(Substance seen, Check check) {
        var misplaced = seen.contamination().misplaced().stream().map(PlaceChecks::inField);
        var foreign = seen.contamination().foreign().stream()
                .map(line -> inField(line).of("asing"));
        return Stream.concat(misplaced, foreign).toList();
    }

    private static Hit inField(Line line) {
        return Hit.on(line, Map.of("bagian", readable(line.section())));
    }

    static List<Hit> repeated(Substance seen, Check check) {
        int run = (int) check.threshold();
        var verbatim = Repetition.in(seen.zoned().text(), run).stream()
                .map(repeat -> again(repeat.earlier(), repeat.later()))
                .toList();
        if (!verbatim.isEmpty()) return verbatim;
        return Likeness.in(seen.zoned().text()).stream()
                .filter(alike -> alike.words() >= run && alike.part() >= MOSTLY)
                .sorted(Comparator.comparingInt(alike -> -alike.words()))
                .map(alike -> again(alike.earlier(), alike.later()).unsure())
                .toList();
    }

    private static Hit again(Line earlier, Line later) {
        return Hit.on(later, Map.of("bagian", readable(earlier.section())));
    }

    static List<Hit> leftoverTemplate(Substance seen, Check check) {
        return phrases(seen.zoned().lines().stream(), check);
    }

    static List<Hit> newsVoice(Substance seen, Check check) {
        return phrases(seen.zoned().lines().stream().filter(line -> line.kind() != SectionKind.NEWS), check);
    }

    private static List<Hit> phrases(Stream<Line> lines, Check check) {
        var wanted = new Phrases(check.phrases());
        return lines.flatMap(line -> wanted.in(line.words()).stream().limit(1).map(span -> Hit.on(line, span)))
                .toList();
    }

    static String readable(String section) {
        return section.replace('_', ' ');
    }
}
