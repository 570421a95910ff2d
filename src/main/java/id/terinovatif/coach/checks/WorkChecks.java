package id.terinovatif.coach.checks;

import id.terinovatif.coach.Check;
import id.terinovatif.coach.Part;
import id.terinovatif.coach.Zone;
import id.terinovatif.coach.substance.Substance;
import id.terinovatif.coach.text.Cue;
import id.terinovatif.coach.text.Line;
import id.terinovatif.coach.text.Line.Mark;
import id.terinovatif.coach.text.Phrases;
import id.terinovatif.coach.text.SectionKind;
import id.terinovatif.coach.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a stranger learns what the innovation is, how it works and what is new. */
final class WorkChecks {
    private static final int ENOUGH_TO_JUDGE = 3;
    private static final int FEW = 2;
    private static final Set<String> POINTERS = Set.of("ini", "itu", "tersebut");

    private WorkChecks() {}

    static List<Hit> innovationComesLate(Substance seen, Check check) {
        var zoned = seen.zoned();
        var first = zoned.lines().stream()
                .filter(line -> !line.is(Mark.HEADING) && line.kind() != SectionKind.LEGAL)
                .limit((long) check.threshold())
                .toList();
        if (first.size() < ENOUGH_TO_JUDGE) return List.of();
        int last = first.getLast().order();
        boolean said = first.stream()
                        .anyMatch(line -> zoned.zone(line).about()
                                || tellsTitle(line, zoned.text().titleStems()))
                || zoned.any(line -> line.order() <= last && line.is(Mark.NAMED));
        var hit = Hit.between(first.getFirst(), first.getLast(), Map.of("n", String.valueOf(first.size())));
        if (!said) return List.of(hit);
        return first.stream().filter(line -> zoned.zone(line) == Zone.I).count() < FEW
                ? List.of(hit.unsure())
                : List.of();
    }

    /** Two words of the title and half of them say what it is about, if not its name. */
    private static boolean tellsTitle(Line line, Set<String> title) {
        long shared = line.stems().stream().distinct().filter(title::contains).count();
        return shared > 1 && shared * 2 >= title.size();
    }

    static List<Hit> workingsMissing(Substance seen, Check check) {
        int steps = seen.workings().steps().size();
        boolean told = seen.workings().told() && steps >= check.threshold();
        return seen.zoned().likely(SectionKind.STEPS).map(Hit::missingFrom).stream()
                .map(hit -> told ? hit.unsure() : hit)
                .toList();
    }

    static List<Hit> oldWayMissing(Substance seen, Check check) {
        if (seen.ruledParts().contains(Part.METODE_PEMBAHARUAN)) return List.of();
        boolean hinted = seen.zoned().any(WorkChecks::hintsAtChange);
        return seen.zoned().likely(SectionKind.RENEWAL).map(Hit::missingFrom).stream()
                .map(hit -> hinted ? hit.unsure() : hit)
                .toList();
    }

    /** Not enough to count as told, but enough to keep silent. */
    private static boolean hintsAtChange(Line line) {
        return !line.kind().aside() && line.has(Cue.OLD_WAY);
    }

    static List<Hit> emptyNovelty(Substance seen, Check check) {
        var claims = new Phrases(check.phrases());
        return seen.zoned()
                .in(Zone.I)
                .filter(line -> !line.kind().aside()
                        && seen.zoned().around(line, 1).noneMatch(near -> near.has(Cue.COMPARATOR)))
                .flatMap(line -> claims.in(line.words()).stream()
                        .filter(span -> !pointsBack(line, span))
                        .limit(1)
                        .map(span -> Hit.on(line, span)))
                .toList();
    }

    /** "Terobosan ini" speaks of the innovation and claims nothing. */
    private static boolean pointsBack(Line line, Span claim) {
        return line.words().stream()
                .filter(word -> word.start() >= claim.end())
                .findFirst()
                .filter(word -> POINTERS.contains(word.form()))
                .isPresent();
    }

    static List<Hit> ideaStoryMissing(Substance seen, Check check) {
        var cues = new Phrases(check.phrases());
        boolean told = seen.zoned().any(line -> cues.occursIn(line.words()));
        int words = seen.zoned().lines().stream()
                .mapToInt(line -> line.words().size())
                .sum();
        if (told || words < check.threshold()) return List.of();
        return seen.zoned().likely(SectionKind.BACKGROUND).map(Hit::missingFrom).stream()
                .toList();
    }

    static boolean named(Line line) {
        return line.is(Mark.NAMED) || line.is(Mark.TOPICAL);
    }
}
