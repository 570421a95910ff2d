package id.terinovatif.coach.checks;

import id.terinovatif.coach.Check;
import id.terinovatif.coach.Zone;
import id.terinovatif.coach.substance.Substance;
import id.terinovatif.coach.text.Cue;
import id.terinovatif.coach.text.Line;
import id.terinovatif.coach.text.Line.Mark;
import id.terinovatif.coach.text.Phrases;
import id.terinovatif.coach.text.SectionKind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Whether the text keeps to the innovation. */
final class FocusChecks {
    private static final int SUBJECT_WORDS = 6;
    /** A subject with such a word is something particular, not a term. */
    private static final Set<String> POINTS = Set.of("ini", "itu", "tersebut", "yang", "hal", "salah");

    private FocusChecks() {}

    static List<Hit> littleAboutInnovation(Substance seen, Check check) {
        var zoned = seen.zoned();
        double share = zoned.shareAbout();
        if (zoned.lines().isEmpty() || share >= check.threshold()) return List.of();
        var run = Runs.longest(
                zoned.lines(),
                line -> zoned.zone(line) == Zone.B
                        && !line.kind().aside()
                        && !line.measures()
                        && !WorkChecks.named(line)
                        && background(line)
                        && !work(line));
        if (run.isEmpty()) return List.of();
        var words = Map.of(
                "p",
                String.valueOf(Math.round(share * 100)),
                "k",
                String.valueOf(zoned.in(Zone.B).count()));
        return List.of(Hit.between(run.getFirst(), run.getLast(), words));
    }

    /** Only what shows itself as background is held up to the writer as an example of it. */
    private static boolean background(Line line) {
        return line.is(Mark.GENERAL)
                || Stream.of(Cue.REGULATION, Cue.NATIONAL, Cue.DEFINITION, Cue.GENERIC, Cue.CEREMONY)
                        .anyMatch(line::has);
    }

    private static boolean work(Line line) {
        return Stream.of(Cue.AIM, Cue.TARGET, Cue.STEP, Cue.WAY_OF_WORKING, Cue.THIS_INNOVATION)
                .anyMatch(line::has);
    }

    static List<Hit> legalEssay(Substance seen, Check check) {
        var run = Runs.longest(
                seen.zoned().lines(),
                line -> line.has(Cue.REGULATION) && seen.zoned().zone(line) == Zone.B);
        if (run.size() <= check.threshold()) return List.of();
        return List.of(Hit.between(run.getFirst(), run.getLast(), Map.of("n", String.valueOf(run.size()))));
    }

    static List<Hit> textbookDefinition(Substance seen, Check check) {
        var verbs = new Phrases(check.phrases());
        return seen.zoned()
                .in(Zone.B)
                .filter(line -> !WorkChecks.named(line)
                        && !line.has(Cue.AIM)
                        && !line.is(Mark.LOCAL)
                        && !line.is(Mark.CITES_REGULATION)
                        && !line.kind().aside())
                .filter(line -> defines(line, verbs))
                .map(Hit::on)
                .toList();
    }

    private static boolean defines(Line line, Phrases verbs) {
        var opening = line.words().subList(0, Math.min(line.words().size(), SUBJECT_WORDS));
        return verbs.occursIn(opening)
                && opening.stream()
                        .noneMatch(word ->
                                POINTS.contains(word.form()) || word.form().endsWith("nya"));
    }

    static List<Hit> regionalPortrait(Substance seen, Check check) {
        var portrait = new Phrases(check.phrases());
        return seen.zoned()
                .in(Zone.B)
                .filter(line -> line.measures() && !line.kind().aside() && portrait.occursIn(line.words()))
                .map(Hit::on)
                .toList();
    }

    /** A run of background sentences that shares no word with the title, the aim or the problem. */
    static List<Hit> drift(Substance seen, Check check) {
        var zoned = seen.zoned();
        var core = new HashSet<>(zoned.text().titleStems());
        zoned.of(SectionKind.AIM).forEach(line -> core.addAll(line.stems()));
        zoned.in(Zone.P).forEach(line -> core.addAll(line.stems()));
        if (core.isEmpty()) return List.of();
        var run = Runs.longest(zoned.lines(), line -> zoned.zone(line) == Zone.B && strays(line, core));
        if (run.size() < check.threshold()) return List.of();
        return List.of(Hit.between(run.getFirst(), run.getLast(), Map.of("n", String.valueOf(run.size()))));
    }

    private static boolean strays(Line line, Set<String> core) {
        boolean prose = !line.kind().aside()
                && line.kind() != SectionKind.LEGAL
                && !line.has(Cue.REGULATION)
                && !line.has(Cue.ACTOR)
                && !line.is(Mark.HEADING);
        return prose && !WorkChecks.named(line) && line.stems().stream().noneMatch(core::contains);
    }
}
