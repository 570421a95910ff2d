package id.terinovatif.coach.zoning;

import id.terinovatif.coach.Zone;
import id.terinovatif.coach.text.Cue;
import id.terinovatif.coach.text.Line;
import id.terinovatif.coach.text.Line.Mark;
import id.terinovatif.coach.text.Text;
import id.terinovatif.coach.text.Word;
import java.util.ArrayList;
import java.util.List;

/** Gives every line of a text its zone. */
public final class Zoner {
    /** How much a section's own name says, in log-odds: the form asks for these there. */
    private static final double SECTION_SAYS = 1.5;

    /** A result is told by its number, see {@link Features#outcome}; words alone make none. */
    private static final List<Zone> TOLD_BY_WORDS = List.of(Zone.B, Zone.P, Zone.I);

    private static final int FEW = 2;

    private Zoner() {}

    public static List<Zone> zones(ZoneModel model, Text text) {
        var features = new Features(text, model.commonness());
        var zones = new ArrayList<Zone>();
        for (var line : text.lines())
            zones.add(
                    features.outcome(line)
                            ? Zone.R
                            : likeliest(line, told(features, line, model.scores(features.of(line.order())))));
        return zones;
    }

    /** Adds what the form and the grammar say to what the model learned. */
    private static double[] told(Features features, Line line, double[] scores) {
        switch (line.kind()) {
            case PROBLEM -> scores[Zone.P.column()] += SECTION_SAYS;
            case LEGAL -> scores[Zone.B.column()] += SECTION_SAYS;
            case STEPS, NOVELTY, RENEWAL, AIM, BENEFIT -> scores[Zone.I.column()] += SECTION_SAYS / 2;
            default -> {}
        }
        if (line.is(Mark.GENERAL)) scores[Zone.B.column()] += SECTION_SAYS;
        if (line.has(Cue.SHORTFALL) && !line.has(Cue.TARGET) && !line.kind().aside())
            scores[Zone.P.column()] += SECTION_SAYS;
        if (motive(line)) scores[Zone.P.column()] += line.has(Cue.REASON) ? SECTION_SAYS : SECTION_SAYS / 2;
        if (features.listsProblems(line)) scores[Zone.P.column()] += SECTION_SAYS;
        return scores;
    }

    /** "Gagasan ini muncul karena masih banyak …" gives the problem as the reason. */
    private static boolean motive(Line line) {
        return line.has(Cue.PROBLEM)
                && line.has(Cue.MOTIVE)
                && !line.has(Cue.AIM)
                && !line.has(Cue.BENEFIT)
                && !line.kind().aside();
    }

    /** "Capaian 45." says neither of what nor when. */
    private static boolean bareNumber(Line line) {
        boolean number = line.words().stream().anyMatch(Word::number);
        return number && line.quantities().isEmpty() && line.stems().size() <= FEW && !line.is(Mark.DATED);
    }

    private static Zone likeliest(Line line, double[] scores) {
        if (line.stems().isEmpty() || line.is(Mark.OPENS_PART) || bareNumber(line)) return Zone.B;
        var best = Zone.B;
        for (var zone : TOLD_BY_WORDS) if (scores[zone.column()] > scores[best.column()]) best = zone;
        return best;
    }
}
