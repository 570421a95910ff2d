package id.terinovatif.coach.checks;

import id.terinovatif.coach.Check;
import id.terinovatif.coach.Zone;
import id.terinovatif.coach.substance.Substance;
import id.terinovatif.coach.text.Cue;
import id.terinovatif.coach.text.Line;
import id.terinovatif.coach.text.Line.Mark;
import id.terinovatif.coach.text.SectionKind;
import java.util.List;
import java.util.Set;

/** Whether the aim can be measured and the benefit has someone who gains. */
final class AimChecks {
    private static final Set<String> BEFORE_DESTINATION =
            Set.of("menjadi", "daerah", "kota", "tempat", "negara", "lokasi", "objek");

    private AimChecks() {}

    static List<Hit> aimWithoutMeasure(Substance seen, Check check) {
        var aims = seen.zoned().lines().stream()
                .filter(line -> line.kind() == SectionKind.AIM
                        || (line.has(Cue.AIM) && !line.kind().aside() && !destination(line) && !explains(line)))
                .toList();
        boolean measurable =
                aims.stream().anyMatch(line -> line.measures() || (line.is(Mark.DATED) && line.has(Cue.TARGET)));
        if (aims.isEmpty())
            return seen.zoned().likely(SectionKind.AIM).map(Hit::missingFrom).stream()
                    .map(hit -> hit.of("tanpa").unsure())
                    .toList();
        return measurable ? List.of() : List.of(Hit.on(first(aims)));
    }

    /** A definition that says what something in general is meant for. */
    private static boolean explains(Line line) {
        return line.has(Cue.DEFINITION) && !WorkChecks.named(line) && !line.has(Cue.THIS_INNOVATION);
    }

    /** In "menjadi tujuan relokasi" or "daerah tujuan" the word means a place, not an aim. */
    private static boolean destination(Line line) {
        var words = line.words();
        for (int i = 1; i < words.size(); i++)
            if (words.get(i).form().equals("tujuan")
                    && BEFORE_DESTINATION.contains(words.get(i - 1).form())) return true;
        return false;
    }

    private static Line first(List<Line> lines) {
        return lines.stream().filter(line -> !leads(line)).findFirst().orElse(lines.getFirst());
    }

    /** "Manfaat program ini yang dapat dirasakan adalah" announces benefits and is none. */
    private static boolean leads(Line line) {
        boolean unfinished =
                line.words().isEmpty() || line.words().getLast().form().equals("adalah");
        return unfinished || line.is(Mark.OPENS_LIST) || line.is(Mark.OPENS_PART);
    }

    /** More than the given share of the benefits names no group of people. */
    static List<Hit> benefitForNobody(Substance seen, Check check) {
        var told = seen.zoned()
                .of(SectionKind.BENEFIT)
                .filter(line -> seen.zoned().zone(line) == Zone.I && !leads(line))
                .toList();
        var listed = told.stream().filter(line -> line.is(Mark.LIST_ITEM)).toList();
        var benefits = listed.isEmpty() ? told : listed;
        var nobody = benefits.stream().filter(line -> !line.has(Cue.ACTOR)).toList();
        return nobody.size() <= check.threshold() * benefits.size() ? List.of() : List.of(Hit.on(nobody.getFirst()));
    }
}
