package id.terinovatif.coach.substance;

import id.terinovatif.coach.Part;
import id.terinovatif.coach.Zone;
import id.terinovatif.coach.text.Cue;
import id.terinovatif.coach.text.Line;
import id.terinovatif.coach.text.Line.Mark;
import id.terinovatif.coach.text.SectionKind;
import java.util.EnumSet;
import java.util.Set;

/** Which of the ten parts of the profile a reader could point to. */
public final class Parts {
    private static final int FULL_SENTENCE = 15;

    private final Zoned zoned;
    private final Problems problems;
    private final Workings workings;
    private final Outcomes outcomes;

    public Parts(Zoned zoned, Problems problems, Workings workings, Outcomes outcomes) {
        this.zoned = zoned;
        this.problems = problems;
        this.workings = workings;
        this.outcomes = outcomes;
    }

    public Set<Part> found() {
        var found = EnumSet.noneOf(Part.class);
        for (var part : Part.values()) if (has(part)) found.add(part);
        return found;
    }

    private boolean has(Part part) {
        return switch (part) {
            case DASAR_HUKUM -> zoned.any(this::restsOnLaw);
            case PERMASALAHAN_MAKRO -> problems.national();
            case PERMASALAHAN_MIKRO -> !problems.local().isEmpty();
            case ISU_STRATEGIS ->
                zoned.any(line -> line.kind() == SectionKind.ISSUES
                        || (line.has(Cue.ISSUE) && !line.kind().aside()));
            case METODE_PEMBAHARUAN -> zoned.any(this::setsOldAgainstNew);
            case KEUNGGULAN_KEBAHARUAN -> zoned.any(this::claimsNovelty);
            case CARA_KERJA_TAHAPAN -> workings.told();
            case TUJUAN -> zoned.any(this::statesAim);
            case MANFAAT -> zoned.any(this::statesBenefit);
            case HASIL -> !outcomes.measured().isEmpty();
        };
    }

    private boolean restsOnLaw(Line line) {
        if (line.kind() == SectionKind.LEGAL) return line.has(Cue.REGULATION);
        boolean mayRest =
                !line.kind().aside() && line.kind() != SectionKind.STEPS && line.kind() != SectionKind.BENEFIT;
        return mayRest && line.is(Mark.CITES_REGULATION) && line.has(Cue.RESTS_ON_LAW) && zoned.zone(line) == Zone.B;
    }

    private boolean setsOldAgainstNew(Line line) {
        if (line.kind() == SectionKind.RENEWAL) return true;
        if (!line.has(Cue.OLD_WAY) || line.kind().aside()) return false;
        return line.has(Cue.WAY_OF_WORKING) && zoned.zone(line) == Zone.P;
    }

    private boolean claimsNovelty(Line line) {
        if (line.kind().aside()) return false;
        boolean claims = line.has(Cue.NOVELTY) && zoned.zone(line) == Zone.I;
        return claims || (line.kind() == SectionKind.NOVELTY && line.words().size() > FULL_SENTENCE);
    }

    private boolean statesAim(Line line) {
        if (zoned.zone(line) != Zone.I) return false;
        return line.kind() == SectionKind.AIM
                || (line.has(Cue.AIM) && !line.kind().aside());
    }

    private boolean statesBenefit(Line line) {
        if (zoned.zone(line) != Zone.I && zoned.zone(line) != Zone.R) return false;
        return line.kind() == SectionKind.BENEFIT
                || (line.has(Cue.BENEFIT) && !line.kind().aside() && line.kind() != SectionKind.AIM);
    }
}
