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

    /** Rare zones are missed too often by who only counts; in the order of {@link Zone}. */
    private static final double[] TILT = {1.2, 1.5, 1, 3};

    private static double tilted(double[] shares, Zone zone) {
        return shares[zone.column()] * TILT[zone.column()];
    }

    /** A number that became another is a result whatever the words around it. */
    private static final double CERTAIN = 8;

    private static final int OPENING = 3;
    private static final int FEW = 2;

    private Zoner() {}

    public static List<Zone> zones(ZoneModel model, Text text) {
        var features = new Features(text, model.commonness());
        var shares = model.shares(features.sequence(), told(features, text));
        var zones = new ArrayList<Zone>();
        for (var line : text.lines()) zones.add(likeliest(line, shares.get(line.order())));
        return zones;
    }

    /** What the form and the grammar say of each line before anything is learned, in log-odds. */
    public static List<double[]> told(Features features, Text text) {
        return text.lines().stream()
                .map(line -> told(features, line, new double[ZoneModel.ZONES]))
                .toList();
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
        if (features.outcome(line))
            scores[Zone.R.column()] +=
                    line.shifts().isEmpty() && !features.answersOldWay(line) ? 2 * SECTION_SAYS : CERTAIN;
        if (line.has(Cue.SHORTFALL) && !line.has(Cue.TARGET) && !line.kind().aside())
            scores[Zone.P.column()] += SECTION_SAYS;
        if (troubleFirst(line)) scores[Zone.P.column()] += SECTION_SAYS;
        if (harmHere(line)) scores[Zone.P.column()] += SECTION_SAYS;
        if (motive(line)) scores[Zone.P.column()] += line.has(Cue.REASON) ? SECTION_SAYS : SECTION_SAYS / 2;
        if (features.listsProblems(line)) scores[Zone.P.column()] += SECTION_SAYS;
        return scores;
    }

    /** "Jalan di Desa Tiga Sumur belum berlampu": trouble in a place, told before anything else. */
    private static boolean troubleFirst(Line line) {
        return line.order() < OPENING
                && line.is(Mark.LOCAL)
                && line.has(Cue.PROBLEM)
                && !line.has(Cue.DEFINITION)
                && !line.has(Cue.AIM)
                && !line.has(Cue.BENEFIT)
                && !line.has(Cue.NEW_WAY)
                && line.shifts().isEmpty()
                && !line.kind().aside();
    }

    /** "Di Desa Muara, 42 balita terkena malaria": a number of people or things harmed in a place. */
    private static boolean harmHere(Line line) {
        return line.has(Cue.PROBLEM)
                && line.is(Mark.LOCAL)
                && line.measures()
                && line.shifts().isEmpty()
                && !line.is(Mark.NAMED)
                && !line.has(Cue.TARGET)
                && !line.has(Cue.NEW_WAY)
                && !line.kind().aside();
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

    private static Zone likeliest(Line line, double[] shares) {
        if (line.stems().isEmpty() || line.is(Mark.OPENS_PART) || bareNumber(line)) return Zone.B;
        var best = Zone.B;
        for (var zone : Zone.values()) if (tilted(shares, zone) > tilted(shares, best)) best = zone;
        return best;
    }
}
