package id.terinovatif.coach;

import id.terinovatif.coach.checks.Checks;
import id.terinovatif.coach.checks.Findings;
import id.terinovatif.coach.judging.Judge;
import id.terinovatif.coach.judging.JudgeWeights;
import id.terinovatif.coach.judging.Judged;
import id.terinovatif.coach.substance.Substance;
import id.terinovatif.coach.substance.Zoned;
import id.terinovatif.coach.text.Text;
import id.terinovatif.coach.zoning.Weights;
import id.terinovatif.coach.zoning.ZoneModel;
import id.terinovatif.coach.zoning.Zoner;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a draft the way a stranger on the jury would, and says what that reader did not find.
 * The same draft always gets the same critique; one coach serves many threads.
 */
public final class Coach {
    private final List<Check> checks;
    private final ZoneModel model;
    private final Judge judge;

    /** A coach with the checks as they ship. */
    public Coach() {
        this(Checks.standard());
    }

    /** A coach with the checks of an office; one switched off stays silent. */
    public Coach(List<Check> checks) {
        this(checks, Weights.shipped(), JudgeWeights.shipped());
    }

    /** A coach with other weights, to measure them. */
    public Coach(ZoneModel model, Judge judge) {
        this(Checks.standard(), model, judge);
    }

    private Coach(List<Check> checks, ZoneModel model, Judge judge) {
        this.checks = List.copyOf(checks);
        this.model = model;
        this.judge = judge;
    }

    public Critique read(Draft draft) {
        var text = Text.of(draft);
        var seen = new Substance(new Zoned(text, Zoner.zones(model, text)));
        var judged = new Judged(seen, judge);
        var ticks = judged.ticks();
        boolean contaminated = judged.contaminated();
        return new Critique(
                ticks.focus(contaminated),
                ticks,
                contaminated,
                Math.round(seen.zoned().shareAbout() * 100) / 100.0,
                judged.firstThree(),
                judged.parts(),
                sentences(seen.zoned()),
                Findings.of(judged, checks),
                wordsAbout(draft, seen.zoned()));
    }

    private static List<Sentence> sentences(Zoned zoned) {
        return zoned.lines().stream()
                .map(line -> new Sentence(
                        line.section(), line.span().start(), line.span().end(), zoned.zone(line)))
                .toList();
    }

    private static Map<String, Integer> wordsAbout(Draft draft, Zoned zoned) {
        var words = new LinkedHashMap<String, Integer>();
        draft.sections().keySet().forEach(section -> words.put(section, 0));
        for (var line : zoned.lines())
            if (zoned.zone(line) != Zone.B)
                words.merge(line.section(), line.words().size(), Integer::sum);
        return words;
    }
}
