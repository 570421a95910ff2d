package id.terinovatif.coach.substance;

import id.terinovatif.coach.Zone;
import id.terinovatif.coach.text.Cue;
import id.terinovatif.coach.text.Line;
import id.terinovatif.coach.text.SectionKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** What does not belong in a profile: another field's text, a repeated passage, the voice of a newspaper. */
public final class Contamination {
    private static final int VERBATIM = 15;
    private static final double MOSTLY = 0.6;

    private final Zoned zoned;
    private final List<Line> foreign;

    public Contamination(Zoned zoned) {
        this.zoned = zoned;
        this.foreign = ForeignFields.in(zoned);
    }

    public boolean found() {
        return !Repetition.in(zoned.text(), VERBATIM).isEmpty()
                || !newsVoice().isEmpty()
                || !misplaced().isEmpty()
                || !foreign.isEmpty()
                || zoned.any(line -> line.has(Cue.TEMPLATE));
    }

    /** "ujarnya" in a form's field was copied from a news page; in a news text it is at home. */
    public List<Line> newsVoice() {
        return zoned.lines().stream()
                .filter(line -> line.kind() != SectionKind.NEWS && line.has(Cue.NEWS_VOICE))
                .toList();
    }

    /** First lines of the fields for aim, benefit or result that are filled with the problem instead. */
    public List<Line> misplaced() {
        return zoned.lines().stream()
                .collect(Collectors.groupingBy(Line::section, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(this::filledWithProblem)
                .map(List::getFirst)
                .toList();
    }

    /** First lines of the fields that tell of something else than all others. */
    public List<Line> foreign() {
        return foreign;
    }

    private boolean filledWithProblem(List<Line> field) {
        var kind = SectionKind.ofName(field.getFirst().section());
        if (kind != SectionKind.AIM && kind != SectionKind.BENEFIT && kind != SectionKind.RESULT) return false;
        long problems = field.stream()
                .filter(line -> zoned.zone(line) == Zone.P || line.kind() == SectionKind.PROBLEM)
                .count();
        return problems >= MOSTLY * field.size();
    }
}
